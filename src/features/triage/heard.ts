/** What is heard in somebody's own words, so that free words alone lead somewhere. The words themselves go nowhere. */
import type { Tx } from '../../platform/tx.ts'
import type { Need } from '../directory/needs.ts'
import { nothingWanted } from '../finding/wanted.ts'
import { understood } from '../finding/understood.ts'
import { phrasesOf } from '../finding/vocabulary/phrases-of.ts'
import { dangersIn } from './emergencies.ts'

interface HeardIn {
  needs: Need[]
  /** They sound as if life were hard to bear. */
  isHeavy: boolean
}

const mostNeeds = 4

/** The terms that the vocabulary gives to words about ending life or hurting oneself, whoever says them. */
const isHeavy = (searched: readonly string[]): boolean =>
  ['suicide prevention', 'self-harm'].some(term => searched.includes(term))

export async function heardIn(tx: Tx, own: string): Promise<HeardIn> {
  if (own === '') return { needs: [], isHeavy: false }
  const { terms } = understood({ ...nothingWanted, q: own }, await phrasesOf(tx), [])
  const needs = [
    ...(terms.some(term => searchedOf(term).includes('domestic abuse')) ? ['abuse' as const] : []),
    ...terms.flatMap(term => term.needs),
  ]
  return {
    needs: [...new Set(needs)].slice(0, mostNeeds),
    isHeavy: dangersIn(own).has('life') || terms.some(term => isHeavy(searchedOf(term))),
  }
}

const searchedOf = ({ words, alike }: { words: readonly string[]; alike: readonly string[] }) => [
  ...words,
  ...alike,
]
