/** What happened to a concern, told in words. Pure. */
import { asMoment } from '../../ui/dates.ts'
import { checklistFor } from './checklists.ts'
import { endings } from './concern.ts'
import { tellable, ways } from './told.ts'

interface Event {
  move: string
  why: string | null
  particulars: unknown
  name: string | null
}

const inSentence = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.replace(/^./, letter => letter.toLowerCase()) : words

const labelIn = (list: Readonly<Record<string, string>>, code: string | undefined): string =>
  (code !== undefined && Object.hasOwn(list, code) && list[code]) || ''

function toldWords(given: Record<string, string | undefined>): string {
  const who = given['who'] === 'other' ? '' : inSentence(labelIn(tellable, given['who']))
  const named = [who, given['name']].filter(Boolean).join(': ') || 'somebody else'
  return `told ${named}, ${inSentence(labelIn(ways, given['how']))}`
}

/** A title and what was said, for the list of what happened. */
export function tell({ move, why, particulars, name }: Event, kind: string): { title: string; more: string } {
  const given = (particulars ?? {}) as Record<string, string | undefined>
  const by = name ?? 'The program'
  const titles: Record<string, () => string> = {
    raise: () => 'raised it',
    told: () => `${toldWords(given)}, on ${whenTold(given['at'])}`,
    step: () =>
      `did this: ${checklistFor(kind).steps.find(({ code }) => code === given['step'])?.words ?? given['step']}`,
    note: () => 'added',
    close: () => `closed it. ${labelIn(endings, given['ending'])}`,
    reopen: () => 'opened it again',
    hide: () => 'hid it from the person',
    unhide: () => 'let the person read that something was done',
  }
  return { title: `${by} ${titles[move]?.() ?? move}`, more: why ?? '' }
}

const whenTold = (at: string | undefined): string =>
  at === undefined ? 'an unknown day' : asMoment(Temporal.Instant.from(at))
