/** Which texts a page shows, by where they are said, what was asked for and how they stand. Pure. */
import { isCorrected, saidNow, stateOf, type Text } from './correction.ts'

/** Where a text is said, by the beginning of its key; what is not named here is called by its own name. */
const rooms: Record<string, string> = {
  page: 'Around every page',
  answer: 'About answers',
  link: 'Opening a link',
  'my-page': 'A person’s own page',
  messages: 'Around every message',
  referrals: 'Messages about a referral',
  caseload: 'Messages about support',
  shortlist: 'Places to choose from',
  'kept-safe': 'How somebody is kept safe',
  need: 'What people need',
  chat: 'CHAT',
  'chat-question': 'CHAT: questions and answers',
  'chat-rule': 'CHAT: doors, and why',
  ons4: 'The four questions of the ONS',
  wellbeing: 'Answers to the four questions',
}

export const roomOf = ({ key }: Pick<Text, 'key'>): string => key.split('.')[0] ?? ''

export const roomLabel = (room: string): string =>
  rooms[room] ?? `${room.charAt(0).toUpperCase()}${room.slice(1).replaceAll('-', ' ')}`

export const filters = {
  all: 'All texts',
  'not-checked': 'Not checked',
  corrected: 'Corrected here',
  unsaid: 'Not said in this language yet',
} as const
export type Filter = keyof typeof filters

export const isFilter = (word: string): word is Filter => Object.hasOwn(filters, word)

export interface Asked {
  filter: Filter
  /** '': every room. */
  room: string
  /** Part of the text, of the English or of its name. */
  find: string
}

/** Those that were asked for, room by room. */
export function textsAsked(
  all: Iterable<Text>,
  language: string,
  { filter, room, find }: Asked,
): readonly Text[] {
  const wanted = find.toLowerCase()
  const passes: Record<Filter, (text: Text) => boolean> = {
    all: () => true,
    'not-checked': text => ['unchecked', 'again'].includes(stateOf(text, language)),
    corrected: isCorrected,
    unsaid: text => stateOf(text, language) === 'unsaid',
  }
  const found = [...all].filter(
    text =>
      passes[filter](text) &&
      (room === '' || roomOf(text) === room) &&
      [text.key, text.english, saidNow(text) ?? ''].some(words => words.toLowerCase().includes(wanted)),
  )
  return found.toSorted((one, other) => roomLabel(roomOf(one)).localeCompare(roomLabel(roomOf(other)), 'en'))
}

export interface Counts {
  texts: number
  checked: number
  corrected: number
  unsaid: number
  unchecked: number
}

/** How a language stands: every text is checked, waits for it, or is not said yet. */
export function countsOf(all: Iterable<Text>, language: string): Counts {
  const texts = [...all]
  const states = texts.map(text => stateOf(text, language))
  const [checked, unsaid] = [
    states.filter(state => state === 'checked').length,
    states.filter(state => state === 'unsaid').length,
  ]
  return {
    texts: texts.length,
    checked,
    corrected: texts.filter(isCorrected).length,
    unsaid,
    unchecked: texts.length - checked - unsaid,
  }
}

/** The text after this one that nobody has checked: for whoever reads them one by one. */
export function nextUnchecked(all: Iterable<Text>, language: string, key: string): string | undefined {
  const left = textsAsked(all, language, { filter: 'not-checked', room: '', find: '' })
  const order = textsAsked(all, language, { filter: 'all', room: '', find: '' }).map(text => text.key)
  const at = order.indexOf(key)
  const after = left.find(text => order.indexOf(text.key) > at)
  return (after ?? left.find(text => text.key !== key))?.key
}
