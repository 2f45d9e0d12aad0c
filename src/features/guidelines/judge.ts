/**
 * What the guidelines in force object to in a referral. An objection is advice with a better door: whoever refers may
 * go on with a reason (changes.ts records it). What is not known is never objected to. Pure.
 */
import type { Need } from '../directory/needs.ts'
import type { SelfReferral } from '../organisations/organisation.ts'
import { everybody, type Everybody, type Route, type Subject } from './guideline.ts'
import { guidelinesFor, type About, type InForce, type Standing } from './in-force.ts'

export interface Facts {
  needs: readonly Need[]
  age: number | null
  /** The first half of their postcode. */
  outward: string | null
  /** Keys of what whoever refers says applies. */
  ticked: readonly string[]
  /** What the person’s practice says, where they refer themselves. */
  selfReferral?: SelfReferral
}

export const objectionKinds = ['red flag', 'does not suit', 'check first'] as const
export type Kind = (typeof objectionKinds)[number]

export interface Objection {
  key: string
  need: Subject
  kind: Kind
  words: string
  door: string
  /** Where a red flag leads; null for the others. */
  route: Route | null
  /** Of the guideline that objects. */
  version: number
}

/** Red flags first, then whom it does not suit, then what to check; in each the rules for everybody first. */
export function judge(inForce: InForce, facts: Facts): Objection[] {
  const found = [
    ...byRule(inForce.everybody, facts),
    ...guidelinesFor(inForce, facts.needs).flatMap(about => ticked(about, facts.ticked)),
  ]
  return objectionKinds.flatMap(kind => found.filter(objection => objection.kind === kind))
}

/** All that whoever refers may say applies, for these needs: in the order of `judge`, as it would object. */
export function mayBeTicked(inForce: InForce, needs: readonly string[]): Objection[] {
  const all = guidelinesFor(inForce, needs).flatMap(objectionsOf)
  return objectionKinds.flatMap(kind => all.filter(objection => objection.kind === kind))
}

const ticked = (about: About, keys: readonly string[]): Objection[] =>
  objectionsOf(about).filter(({ key }) => keys.includes(key))

function objectionsOf({ subject, version, content }: About): Objection[] {
  const about = { need: subject, version, route: null }
  return [
    ...content.redFlags.map(item => ({ ...about, kind: 'red flag' as const, ...item })),
    ...content.doesNotSuit.map(item => ({ ...about, kind: 'does not suit' as const, ...item })),
    ...content.checkFirst.map(item => ({ ...about, kind: 'check first' as const, ...item })),
  ]
}

/** What follows from age, postcode and practice, without anybody ticking it. */
function byRule(
  { version, content }: Standing<Everybody>,
  { age, outward, selfReferral }: Facts,
): Objection[] {
  const { youngest, oldest, area } = content
  const broken: { rule: string; words: string; door: string }[] = []
  if (age !== null && youngest !== null && age < youngest)
    broken.push({
      rule: 'young',
      words: `They are ${age}. Here we support people from ${youngest} years`,
      door: content.doorYoung,
    })
  if (age !== null && oldest !== null && age > oldest)
    broken.push({
      rule: 'old',
      words: `They are ${age}. Here we support people up to ${oldest} years`,
      door: content.doorOld,
    })
  if (outward !== null && area.length > 0 && !area.includes(outward.toUpperCase()))
    broken.push({
      rule: 'area',
      words: `They live in ${outward.toUpperCase()}. Here we support people in ${area.join(', ')}`,
      door: content.doorArea,
    })
  if (selfReferral === 'no')
    broken.push({
      rule: 'self-referral',
      words: 'Their practice asks people not to refer themselves',
      door: 'Ask the practice to refer you, or ring us and we ask them with you.',
    })
  return broken.map(({ rule, words, door }) => ({
    key: `${everybody}-${rule}`,
    need: everybody,
    kind: 'does not suit',
    words,
    door,
    route: null,
    version,
  }))
}
