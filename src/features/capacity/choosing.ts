/** Who stands to be chosen, in order: who has room, then who could take one more all the same; and who cannot. Pure. */
import { english } from '../../platform/screen/words.ts'
import { whyNotGive } from './giving.ts'
import { propose, type Facts } from './propose.ts'
import type { Worker } from './worker.ts'

export interface Chosen {
  value: string
  label: string
  hint: string
}

export interface Choosing {
  /** The first is proposed, where anybody has room. */
  options: Chosen[]
  proposed: string | null
  /** In which language they are met, and who in the team speaks it. Null: English, as far as it is known. */
  language: string | null
  notPossible: { name: string; why: string[] }[]
  /** Somebody is full or away, and can be given one more with a reason. */
  asksWhy: boolean
  /** Somebody supported them before, and can be given them with their yes. */
  asksYes: boolean
}

interface Who {
  today: Temporal.PlainDate
  isManager: boolean
  me: string | null
}

const sentences = (reasons: readonly string[]): string => reasons.map(reason => `${reason}.`).join(' ')

/** "Language: Urdu. Nobody in the team speaks Urdu: an interpreter is needed." */
export function languageInWords(
  workers: readonly Pick<Worker, 'name' | 'languages'>[],
  language: Facts['language'],
): string | null {
  if (language === null) return null
  const speakers = workers
    .filter(({ languages }) => languages.includes(language.code))
    .map(({ name }) => name)
  return sentences([
    `Language: ${language.name}`,
    speakers.length === 0
      ? `Nobody in the team speaks ${language.name}: an interpreter is needed`
      : `${english.list(speakers)} ${speakers.length === 1 ? 'speaks' : 'speak'} ${language.name}`,
  ])
}

export function canBeChosen(
  workers: readonly Worker[],
  facts: Facts,
  { today, isManager, me }: Who,
): Choosing {
  const { proposed, notNow } = propose(workers, facts, today)
  const without = notNow.map(({ worker, why }) => {
    const isBack = facts.before.includes(worker.account_id)
    const asked = (said: { why: string; saidYes: boolean }) =>
      whyNotGive(worker, { isManager, isSelf: worker.account_id === me, isBack, ...said }, today)
    const withReason = asked({ why: 'said', saidYes: false }).length === 0
    const withYes = asked({ why: '', saidYes: true }).length === 0
    return { worker, why, isBack, withReason, withYes }
  })
  const allTheSame = without.filter(({ withReason, withYes }) => withReason || withYes)
  return {
    options: [
      ...proposed.map(({ worker, reasons }, index) => ({
        value: worker.account_id,
        label: worker.name,
        hint: sentences(index === 0 ? ['Proposed', ...reasons] : reasons),
      })),
      ...allTheSame.map(({ worker, why, isBack }) => ({
        value: worker.account_id,
        label: worker.name,
        hint: sentences([...(isBack ? [`Supported ${facts.firstName} before`] : []), ...why]),
      })),
    ],
    proposed: proposed[0]?.worker.account_id ?? null,
    language: languageInWords(workers, facts.language),
    notPossible: without
      .filter(({ withReason, withYes }) => !withReason && !withYes)
      .map(({ worker, why }) => ({ name: worker.name, why })),
    asksWhy: isManager && allTheSame.some(({ withReason }) => withReason),
    asksYes: allTheSame.some(({ withYes, worker }) => withYes && worker.account_id !== me),
  }
}
