/** The table of gaps in words: the page and the file show these same cells. Pure. */
import type { Gap } from './gaps.ts'

export const headings = [
  'Need',
  'Where',
  'People or requests',
  'Why nothing fitted',
  'Services open now',
] as const

export type Cells = Record<(typeof headings)[number], string>

/** The cells of one row. Numbers are written without a comma between thousands, so that a file can be counted with. */
export const cellsOf = ({ need, where, requests, why, services }: Gap, smallest: number): Cells => ({
  Need: need,
  Where: where,
  'People or requests': requests === null ? `fewer than ${smallest}` : String(requests),
  'Why nothing fitted': why.map(({ reason, requests: count }) => `${reason}: ${count}`).join('; '),
  'Services open now': services === null ? '' : String(services),
})
