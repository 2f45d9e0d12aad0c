/**
 * The proof that no path ends in “no”: every combination of answers, skipped ones included, reaches a door and a door
 * of hope; danger reaches crisis help, and what cannot wait reaches help today. A place's rules must pass it to be saved.
 *
 * Of a question with several answers, one answer at a time is enough: whatever holds for one holds with others beside
 * it. Of needs, one of each class is enough: those that the very same rules name. Pure.
 */
import {
  answersOf,
  answerWords,
  givenTo,
  questionNamed,
  questionNames,
  type Answers,
  type QuestionName,
} from './question.ts'
import { fittingFor, type Rule, type Rules } from './rule.ts'

export interface Combination {
  given: Partial<Record<QuestionName, readonly string[]>>
  held: Rules
}

/** Each way to answer a question that the rules could tell from another. Skipping is the first. */
export function waysToAnswer(name: QuestionName, rules: Rules): (readonly string[])[] {
  const byRules = new Map<string, string>()
  for (const code of Object.keys(questionNamed(name).options)) {
    const named = rules.filter(({ when }) => when[name]?.includes(code)).map(({ key }) => key)
    const likeIt = name === 'needs' ? named.join() : code
    if (!byRules.has(likeIt)) byRules.set(likeIt, code)
  }
  return [[], ...[...byRules.values()].map(code => [code])]
}

/** In this order, so that what the duties ask about comes first. */
const order: readonly QuestionName[] = ['physical', 'mind', 'safety', 'pressing', 'needs', 'readiness']
const ofNoDuty: readonly QuestionName[] = ['needs', 'readiness']

/**
 * Walks every combination, and stops at the first for which `isWrong`. A rule that names none of the questions left
 * holds however they are answered: where such rules do, the rest need not be walked.
 */
function firstCombination(rules: Rules, isWrong: (one: Combination) => boolean): Combination | undefined {
  const ways = new Map(order.map(name => [name, waysToAnswer(name, rules)]))
  const walk = (left: readonly QuestionName[], { given, held }: Combination): Combination | undefined => {
    const [name, ...rest] = left
    if (name === undefined) return isWrong({ given, held }) ? { given, held } : undefined
    const isSure = left.every(one => ofNoDuty.includes(one))
    if (isSure && !isWrong({ given, held: held.filter(namesNoneOf(left)) })) return undefined
    for (const way of ways.get(name) ?? []) {
      const found = walk(rest, { given: { ...given, [name]: way }, held: fittingFor(held, name, way) })
      if (found) return found
    }
    return undefined
  }
  return walk(order, { given: {}, held: rules.filter(rule => !rule.isOff) })
}

const namesNoneOf =
  (names: readonly QuestionName[]) =>
  ({ when }: Rule): boolean =>
    names.every(name => (when[name] ?? []).length === 0)

const says = ({ given }: Combination, name: QuestionName, ...codes: string[]): boolean =>
  (given[name] ?? []).some(code => codes.includes(code))

/** What every combination must reach, and what is said of one that does not. */
const duties: { missing: string; isMissing: (one: Combination) => boolean }[] = [
  { missing: 'no door', isMissing: ({ held }) => held.length === 0 },
  {
    missing: 'no crisis help',
    isMissing: one =>
      (says(one, 'physical', 'now') || says(one, 'mind', 'unsafe') || says(one, 'safety', 'unsafe')) &&
      !one.held.some(({ urgency, door }) => urgency === 'crisis' && door.kind === 'crisis'),
  },
  {
    missing: 'no help today',
    isMissing: one =>
      says(one, 'pressing', 'food', 'power', 'home', 'medicine') &&
      !one.held.some(
        ({ urgency, door }) =>
          (urgency === 'urgent-practical' || urgency === 'crisis') &&
          (door.kind === 'urgent' || door.kind === 'crisis'),
      ),
  },
  { missing: 'no door of hope', isMissing: ({ held }) => !held.some(rule => rule.isHope) },
]

/** Why a place cannot work by these rules: a sentence that names the combination that is left out. */
export function whyNotInForce(rules: Rules): string[] {
  const found = firstCombination(rules, one => duties.some(({ isMissing }) => isMissing(one)))
  if (!found) return []
  const { missing } = duties.find(({ isMissing }) => isMissing(found)) ?? { missing: 'no door' }
  return [`Nobody may be left without a door. There is ${missing} for somebody who says ${inWords(found)}`]
}

/** "“Not safe” (Safety at home) and nothing else". */
function inWords({ given }: Combination): string {
  const answers: Answers = answersOf(name => given[name] ?? [])
  const said = questionNames.flatMap(name =>
    givenTo(name, answers).map(code => `“${answerWords(name, code)}” (${questionNamed(name).name})`),
  )
  return said.length === 0 ? 'nothing at all' : `${said.join(' and ')} and nothing else`
}
