/** How a feed is reached, and how hard we press it. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Answer, Known } from '../../../platform/outbound/answer.ts'
import { fetchPublic, type Options } from '../../../platform/outbound/fetch-public.ts'

/** How a feed is reached. */
export type Fetch = (address: string, known?: Known) => Promise<Answer>

/** Through the one door to the outside, for data only. */
export const feedFetch =
  (options: Pick<Options, 'exceptions' | 'limits' | 'signal'>): Fetch =>
  (address, known = {}) =>
    fetchPublic(address, { ...options, known, isJson: true })

/** How hard we press a feed. */
export interface Pace {
  /** Services asked for at the same time. */
  atOnce: number
  /** Milliseconds before each question. */
  between: number
  /** The longest wait, in seconds, that is sat out; for a longer one the reading stops and is taken up later. */
  longestWait: number
  pause(milliseconds: number): Promise<unknown>
}

export const usualPace: Pace = { atOnce: 4, between: 100, longestWait: 60, pause }
