/** Every Welsh phrase that comes with the program. Pure. */
import type { Phrase } from '../phrase.ts'
import { doing } from './doing.ts'
import { feelings } from './feelings.ts'
import { home } from './home.ts'
import { welshWishes } from './wishes.ts'

export const welsh: readonly Phrase[] = [...feelings, ...home, ...doing, ...welshWishes]
