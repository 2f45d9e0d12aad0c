/** The phrases that come with the program, English and Welsh. A place adds its own and switches off what is wrong there. */
import { english } from './english/english.ts'
import type { Phrase } from './phrase.ts'
import { welsh } from './welsh/welsh.ts'

export const shipped: readonly Phrase[] = [...english, ...welsh]
