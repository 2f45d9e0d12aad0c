/** Requests that nobody in their right mind would send: odd words, others' ids, forms filled in with nonsense. */
import { randomUUID } from 'node:crypto'
import type { AnyScreen } from '../../src/platform/screen/screen.ts'
import { asSent, type Answered } from './answers.ts'
import { owners, type Neighbour, type Owner } from './neighbours.ts'
import { addressOf, parameterNamed, parametersOf } from './parameters.ts'
import type { Random } from './random.ts'

/** Whole canary words are not among them: a page may repeat what was typed. */
const odd = [
  '',
  ' ',
  'Kittiw',
  'Sandpi',
  'kittiwak sandpipe',
  'Wanda',
  'Margaret',
  '9990000034',
  '999 123 4578',
  'for-wanda@provider.example',
  'LA1 8HM',
  '%',
  '_',
  '\\',
  `'`,
  `' or true --`,
  '"><script>alert(1)</script>',
  '{{7*7}}',
  '\u0000',
  'a\u0000b',
  '\r\nSet-Cookie: session=1',
  '\u202Eבוקר',
  '👩🏽‍🌾'.repeat(30),
  'é'.repeat(500),
  '2026-02-30',
  'wyre-coast',
  'lune-valley',
  '/people',
  '//elsewhere.example',
  '../../etc/passwd',
  'null',
  '__proto__',
  'constructor',
] as const

const oddNumbers = [
  '-1',
  '0',
  '2',
  '1e300',
  'NaN',
  'Infinity',
  '0000',
  '9999',
  '2147483648',
  '9007199254740993',
  '99999999999999999999',
] as const

/** Everything odd that can stand in a field, or after a question mark, of this name. */
export const oddWordsFor = (name: string): readonly string[] => (isNumber(name) ? oddNumbers : odd)

const isNumber = (name: string): boolean => /^page$|^version$|-(day|month|year)$/.test(name)

/** Something odd of the kind that is asked for, or of any. */
const oddFor = (chance: Random, name: string): string =>
  chance.pick(isNumber(name) || chance.is(0.2) ? oddNumbers : odd)

export const queryNames = [
  'name',
  'page',
  'need',
  'service',
  'place',
  'next',
  'person',
  'from',
  'until',
  '__proto__',
]

type Stories = Record<Owner, Neighbour>

/** The address of a screen: as often as not with ids of one's own, else of anybody, of nothing, or of no form. */
export function oddAddress(chance: Random, screen: AnyScreen, own: Neighbour, stories: Stories): string {
  const isOwn = chance.is(0.5)
  let address = addressOf(screen.path)
  for (const name of parametersOf(address)) {
    const story = isOwn ? own : stories[chance.pick(owners)]
    const id = isOwn || chance.is(0.7) ? idOf(name, story, address) : oddId(chance, story)
    address = address.replace(`:${name}`, () => id)
  }
  if (chance.is(0.4)) {
    const query = Array.from({ length: 1 + chance.below(3) }, () => {
      const name = chance.pick(queryNames)
      const isId = chance.is(0.2)
      return [name, isId ? chance.pick(anyIds(stories[chance.pick(owners)])) : oddFor(chance, name)]
    })
    address += `${address.includes('?') ? '&' : '?'}${new URLSearchParams(query).toString()}`
  }
  return address
}

/** The address of a screen with ids of one's own. */
export const ownAddress = ({ path }: AnyScreen, own: Neighbour): string =>
  parametersOf(addressOf(path)).reduce(
    (address, name) => address.replace(`:${name}`, () => idOf(name, own, address)),
    addressOf(path),
  )

const idOf = (name: string, story: Neighbour, address: string) => {
  const { of, nowhere = randomUUID } = parameterNamed(name)
  return of(story, address) ?? nowhere()
}

const anyIds = (story: Neighbour): string[] =>
  [story.person, story.referral, story.draft, story.introduction, story.service, story.message].filter(
    id => id !== null,
  )

function oddId(chance: Random, story: Neighbour): string {
  const raw = ['%00', '%FF', '%E0%A4%A', '..%2f', '%2e%2e', `${randomUUID()}%20`, `1-${'a'.repeat(22)}`, '2-']
  return chance.is(0.5)
    ? chance.pick([...raw, ...anyIds(story), story.asPerson.token])
    : encodeURIComponent(chance.pick(odd)) || 'x'
}

/** A form as the page would send it, with some of its answers changed, left out, doubled or added. */
export function oddForm(chance: Random, right: Answered, stories: Stories): RequestInit {
  if (chance.is(0.03)) return nonsense(chance)
  const typed: Answered = right
    .filter(() => chance.is(0.95))
    .map(([name, value]) => [name, chance.is(0.2) && name !== 'submission' ? oddFor(chance, name) : value])
  if (chance.is(0.2))
    typed.push([chance.pick(['version', 'submission', '__proto__', 'role']), oddFor(chance, 'version')])
  if (chance.is(0.1)) typed.push([right[0]?.[0] ?? 'x', chance.pick(anyIds(stories[chance.pick(owners)]))])
  const form = asSent(typed)
  if (chance.is(0.3)) return { method: 'POST', body: form }
  return { method: 'POST', body: new URLSearchParams([...form].filter(isText)) }
}

const isText = (pair: [string, FormDataEntryValue]): pair is [string, string] => typeof pair[1] === 'string'

/** Bodies that are no form. */
function nonsense(chance: Random): RequestInit {
  const type = chance.pick([
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/json',
    'application/x-www-form-urlencoded',
    'text/plain',
    '',
  ])
  return {
    method: 'POST',
    headers: { 'content-type': type },
    body: chance.pick(['--x\r\nnothing', '{"a":', '%%%=%', 'submission=a&submission=b', '\u0000']),
  }
}
