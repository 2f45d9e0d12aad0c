/**
 * What the rules say of somebody's answers: how pressing it is, why, and the doors, one of which gives hope. Physical
 * health and mental and social need are both weighed, always, and both stand in the result. Pure.
 */
import {
  answerWords,
  givenTo,
  questionNamed,
  questionNames,
  type Answers,
  type Readiness,
  type Side,
} from './question.ts'
import {
  doorKinds,
  fitting,
  mostPressing,
  urgencies,
  type Door,
  type Rule,
  type Rules,
  type Urgency,
} from './rule.ts'
import { openDoor } from './rules.ts'

/** One side of the scales: what was answered, and what follows from it. */
export interface Weighed {
  said: string[]
  because: string[]
}

export interface Result {
  urgency: Urgency
  readiness: Readiness | null
  /** Every reason, the most pressing first. */
  because: string[]
  weighed: Record<Side, Weighed>
  /** The most pressing first, each once. */
  doors: Door[]
  hope: Door
}

export function judge(rules: Rules, answers: Answers): Result {
  const held = fitting(rules, answers)
  const pressing = held.toSorted((one, other) => rank(other.urgency) - rank(one.urgency))
  const doors = unique(held.map(rule => rule.door))
  return {
    urgency: mostPressing(held.map(rule => rule.urgency)),
    readiness: answers.readiness,
    because: sentences(pressing),
    weighed: { physical: weigh('physical', pressing, answers), social: weigh('social', pressing, answers) },
    doors: kinds.flatMap(kind => doors.filter(door => door.kind === kind)),
    hope: held.find(rule => rule.isHope)?.door ?? openDoor,
  }
}

const kinds = Object.keys(doorKinds)
const rank = (urgency: Urgency): number => urgencies.indexOf(urgency)
const sentences = (rules: Rules): string[] => [...new Set(rules.map(rule => rule.because))]

function weigh(side: Side, held: Rules, answers: Answers): Weighed {
  const names = questionNames.filter(name => questionNamed(name).side === side)
  const said = names.flatMap(name => givenTo(name, answers).map(code => answerWords(name, code)))
  const isAbout = ({ when }: Rule) => names.some(name => (when[name] ?? []).length > 0)
  return { said, because: sentences(held.filter(isAbout)) }
}

/** Two rules that lead to one door show it once. */
const unique = (doors: readonly Door[]): Door[] => [
  ...new Map(doors.map(door => [`${door.title} ${door.phone ?? ''} ${door.url ?? ''}`, door])).values(),
]
