/** The small line above the heading of a page about one wait, and the way back. */
import { nameOf } from '../people/person.ts'
import type { Wait } from './rows.ts'

export const around = (wait: Wait) => ({
  caption: nameOf(wait),
  back: { href: '/waiting-list', text: 'Waiting list' },
})
