/** Whom to turn to in a crisis: what ships is said in the reader's language, what a place wrote itself stays English. */
import type { Say } from '../platform/words/say.ts'
import { InEnglish } from './in-english.tsx'
import { useSay } from './setting.ts'
import { words } from './words.ts'

/** A place that says nothing of its own says this. */
export const shippedCrisisWords = words.inDanger.english

const isShipped = (written: string): boolean => written === shippedCrisisWords

/** In a letter or a message. */
export const crisisIn = (say: Say, written: string): string =>
  isShipped(written) ? say(words.inDanger) : written

/** On a page. */
export function Crisis({ of: written, as = 'p' }: { of: string; as?: 'p' | 'span' }) {
  const say = useSay()
  const Element = as
  return isShipped(written) ? (
    <Element>{say(words.inDanger)}</Element>
  ) : (
    <InEnglish as={as}>{written}</InEnglish>
  )
}
