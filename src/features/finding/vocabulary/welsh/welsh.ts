/** Every Welsh phrase that comes with the program. Pure. */
import type { Phrase } from '../phrase.ts'
import { doing } from './doing.ts'
import { feelings } from './feelings.ts'
import { harm } from './harm.ts'
import { home } from './home.ts'
import { welshWishes } from './wishes.ts'

export const welsh: readonly Phrase[] = [...feelings, ...harm, ...home, ...doing, ...welshWishes]
