/** How well free-text opening hours are read: 208 texts of UK venues with what they mean (shared/data/opening-hours). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHours } from '../../src/features/directory/hours/read.ts'
import { meansTheSame, toOsm } from '../../tests/support/osm-hours.ts'
import type { Figure } from './figure.ts'

export interface Reading {
  text: string
  expected: string
  /** In OpenStreetMap's words; undefined where we were not sure. */
  read: string | undefined
  unsure: string
  isRight: boolean
}

/** Every text of the published list, read. */
export function readingsOf(folder: string): Reading[] {
  const known = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as {
    text: string
    expected: string
  }[]
  return known.map(({ text, expected }) => {
    const answer = readHours(text)
    if ('unsure' in answer)
      return { text, expected, read: undefined, unsure: answer.unsure, isRight: expected === '' }
    const read = toOsm(answer.schedules)
    return { text, expected, read, unsure: '', isRight: meansTheSame(read, expected) }
  })
}

/** Before anybody had looked at one of them. Since then, no hours where none are right counts as right (one text). */
const firstMeasured = '90.4 % when first measured'

/** The figures, for the one command that prints all evaluations. */
export function evaluateHours(folder: string): Figure[] {
  const all = readingsOf(folder)
  const [seen, unseen] = [all.filter((_, at) => at % 2 === 0), all.filter((_, at) => at % 2 === 1)]
  const wrong = all.filter(({ read, isRight }) => read !== undefined && !isRight)
  const unsure = all.filter(({ read }) => read === undefined)
  return [
    atLeast80('opening hours equal in meaning', all),
    atLeast80('…of the half the grammar was written from', seen),
    atLeast80(`…of the other half (${firstMeasured})`, unseen),
    {
      what: 'opening hours wrongly sure',
      value: String(wrong.length),
      hold: '0',
      isHeld: wrong.length === 0,
    },
    {
      what: 'opening hours kept as words',
      value: `${unsure.length} of ${all.length}`,
      hold: '',
      isHeld: true,
    },
  ]
}

function atLeast80(what: string, readings: readonly Reading[]): Figure {
  const right = readings.filter(({ isRight }) => isRight).length
  const share = right / readings.length
  const value = `${(share * 100).toFixed(1)} % (${right} of ${readings.length})`
  return { what, value, hold: '≥ 80 %', isHeld: share >= 0.8 }
}
