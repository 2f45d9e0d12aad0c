/**
 * A guideline as it is typed: one thing a line, its parts with “ | ” between. What was typed is read into what is
 * kept, and every line that lacks something is named. Pure.
 */
import { routes, type Door, type Item, type RedFlag, type Route } from './guideline.ts'

type Read<Value> = { value: Value } | { problem: string }

const partsOf = (line: string): string[] => line.split('|').map(part => part.trim())

/** Lines with something in them, each with its number. */
const linesOf = (typed: string): { line: string; number: number }[] =>
  typed
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')

function each<Value>(
  typed: string,
  read: (parts: string[]) => { value: Value } | { lacks: string },
): Read<Value[]> {
  const values: Value[] = []
  for (const { line, number } of linesOf(typed)) {
    const one = read(partsOf(line))
    if ('lacks' in one) return { problem: `Line ${number} ${one.lacks}` }
    values.push(one.value)
  }
  return { value: values }
}

export const readSentences = (typed: string): Read<string[]> => ({
  value: linesOf(typed).map(({ line }) => line),
})
export const sentenceLines = (sentences: readonly string[]): string => sentences.join('\n')

/** “What applies | The better door”. */
export const readItems = (typed: string): Read<Omit<Item, 'key'>[]> =>
  each(typed, ([words = '', door = '', ...more]) =>
    words === '' || door === '' || more.length > 0
      ? { lacks: 'must have two parts with | between: what applies, and the better door' }
      : { value: { words, door } },
  )
export const itemLines = (items: readonly Item[]): string =>
  items.map(({ words, door }) => `${words} | ${door}`).join('\n')

const isRoute = (word: string): word is Route => Object.hasOwn(routes, word)

/** “crisis | What applies | What to do now”. */
export const readRedFlags = (typed: string): Read<Omit<RedFlag, 'key'>[]> =>
  each(typed, ([route = '', words = '', door = '', ...more]) =>
    !isRoute(route.toLowerCase()) || words === '' || door === '' || more.length > 0
      ? {
          lacks:
            'must have three parts with | between: crisis, urgent or safeguarding, then what applies, then what to do now',
        }
      : { value: { route: route.toLowerCase() as Route, words, door } },
  )
export const redFlagLines = (flags: readonly RedFlag[]): string =>
  flags.map(({ route, words, door }) => `${route} | ${words} | ${door}`).join('\n')

/** “Who | What for | Phone | Web address”: the last two may be left out. */
export const readDoors = (typed: string): Read<Door[]> =>
  each(typed, ([title = '', words = '', phone = '', url = '', ...more]) => {
    if (title === '' || words === '' || more.length > 0)
      return { lacks: 'must say who, then what for, then a phone number and a web address, with | between' }
    if (phone !== '' && !/^[\d ]{3,16}$/.test(phone))
      return { lacks: 'must have a phone number of digits and spaces, or nothing, as its third part' }
    if (url !== '' && !/^https?:\/\/[^\s"<>]+$/.test(url))
      return { lacks: 'must have a web address that begins with https://, or nothing, as its fourth part' }
    return { value: { title, words, phone, url } }
  })
export const doorLines = (doors: readonly Door[]): string =>
  doors
    .map(({ title, words, phone, url }) => [title, words, phone, url].join(' | ').replace(/[ |]+$/, ''))
    .join('\n')

/**
 * The keys of what was typed: the one it had where the words are the same, else the one that stood in its place and
 * is free, else a new one. So what somebody ticked stays ticked when the words are improved.
 */
export function withKeys<Typed extends { words: string }>(
  subject: string,
  typed: readonly Typed[],
  before: readonly Item[],
): (Typed & { key: string })[] {
  const same = typed.map(({ words }) => before.find(item => item.words === words)?.key)
  const used = new Set(same.filter(key => key !== undefined))
  const fresh = freshKeys(subject, before)
  return typed.map((one, index) => {
    const known = same.indexOf(same[index]) === index ? same[index] : undefined
    if (known !== undefined) return { ...one, key: known }
    const there = before[index]?.key
    const key = there !== undefined && !used.has(there) ? there : fresh()
    used.add(key)
    return { ...one, key }
  })
}

/** Numbers that no key of this list has. Which list it is stands in the subject. */
function freshKeys(subject: string, before: readonly Item[]): () => string {
  const known = new Set(before.map(({ key }) => key))
  let number = 0
  return () => {
    do number++
    while (known.has(`${subject}-${number}`))
    return `${subject}-${number}`
  }
}
