/** The table of gaps in words: the page and the file show these same cells. Pure. */
import { wholePlace, type Gap } from './gaps.ts'

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
  'Why nothing fitted': whyWords({ where, requests, why }, smallest),
  'Services open now': services === null ? '' : String(services),
})

/** Reasons are told of the whole place alone: beside an area there would be too few of each. */
function whyWords(
  { where, requests, why }: Pick<Gap, 'where' | 'requests' | 'why'>,
  smallest: number,
): string {
  if (where !== wholePlace || requests === null) return ''
  if (why.length === 0) return `Each reason fewer than ${smallest}`
  return why.map(({ reason, requests: count }) => `${reason}: ${count}`).join('; ')
}
