/**
 * Words that must not wait for a tick: what somebody writes of a body, a home or a day in danger. Better heard once too
 * often than once too little: it only ever adds a door. In English here; in other languages in emergencies.ts. Pure.
 */
import { dangersIn } from './emergencies.ts'
import type { Answers } from './question.ts'

/** What the words say, as answers. */
export type Signs = Partial<Pick<Answers, 'physical' | 'mind' | 'safety'>> & Pick<Answers, 'pressing'>

const body =
  /\bchest (pains?|hurts|is tight)|\b(pain|crushing|tight\w*|pressure) (\w+ )?(in|on|across) (my|his|her|the|their) chest|\b(can'?t|cannot|can not|struggling to|trouble|hardly) breath|\b(not|stopped) breathing|\bface (is )?droop|\bdroop\w* face|\bslurr|\bbleeding (heavily|badly|a lot)|\b(heavy|a lot of) bleeding|\b(pregnant|baby)\b.{0,40}\bbleed|\bbleed\w*\b.{0,40}\bpregnan|\bunconscious|\b(won'?t|cannot|can'?t) wake (up|him|her|them)|\bcollapsed|\bhaving a (stroke|heart attack|fit|seizure)|\bcan'?t feel (my|his|her) (arm|face|leg)|\bchoking\b/
const mind =
  /\b(going to|gonna|want to|will) (kill|stab|hurt) (him|her|them|someone|somebody|my)\b|\bhear(ing)? voices|\bvoices (in my head|are telling|tell(ing)? me)/
const harm =
  /\b(hits?|hitting|beats?|beating|punch\w*|kick\w*|slap\w*|strangl\w*|rap(ed|es|ing)|abus(es|ed|ing)|hurts|touch(es|ed)|threaten\w*) (me|us|my (mum|mam|mother|sister|brother|kids|children|son|daughter))\b|\b(been|was|got) (raped|assaulted|beaten up|attacked)|\b(scared|afraid|frightened) of (him|her|my (partner|husband|wife|boyfriend|girlfriend|dad|father|mum|son|daughter|stepdad))|\b(i'?m|i am|we'?re|we are|life is) in danger\b(?! of)/

const pressing: readonly [Answers['pressing'][number], RegExp][] = [
  ['food', /\bno (money for )?food\b|\bnothing to eat\b|\b(not|n'?t) eaten\b/],
  [
    'power',
    /\b(cut|turned|switched) off (my|our|the) (gas|electric\w*|power|heating)|\bno (gas|electric\w*|heating|power)\b/,
  ],
  ['home', /\bevict|\bbailiffs?\b|\bhomeless\b|\bnowhere to (sleep|stay|live)|\bsleeping rough\b/],
  [
    'medicine',
    /\b(run|ran|running) out of (my )?(tablets|medicine|medication|insulin)|\bno (insulin|medication|medicine)\b/,
  ],
]

const young = /\b(i'?m|i am|aged?) (1[0-7]|[5-9])\b|\b(1[0-7]|[5-9]) years? old\b/

const plain = (own: string): string => own.toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, ' ')

export function signsIn(own: string): Signs {
  const said = plain(own)
  const dangers = dangersIn(own)
  return {
    ...((body.test(said) || dangers.has('body')) && { physical: 'now' as const }),
    ...((mind.test(said) || dangers.has('life')) && { mind: 'unsafe' as const }),
    ...((harm.test(said) || dangers.has('home')) && { safety: 'unsafe' as const }),
    pressing: pressing.flatMap(([what, words]) => (words.test(said) ? [what] : [])),
  }
}

/** Whoever says an age below 18: there is a line for them alone. */
export const isYoung = (own: string): boolean => young.test(plain(own))
