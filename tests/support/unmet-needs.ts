/** Searches that found nothing, recorded through the front door, in areas that came in as files. */
import { newLookup } from './geography.ts'
import { bringsIn } from './imports.ts'
import { csvOf } from './lists.ts'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

/** Two wards of the demonstration, as an administrator brings them in. */
export async function wardsAreKnown(here: Town, quay = 'Quay'): Promise<void> {
  const ewan = await here.as('administrator')
  const content = csvOf(
    ['LSOA21CD', 'LSOA21NM', 'WD25CD', 'WD25NM'],
    ['E01025101', 'Lancaster 001A', 'E05000001', quay],
    ['E01025102', 'Lancaster 001B', 'E05000002', 'Moor'],
  )
  ;(await bringsIn(here, ewan, { name: 'areas.csv', content })).shows('Brought in')
  const lookup = newLookup(
    'LA1 8HM,LA1  8HM,LA1 8HM,198001,,0,347100,461300,1,E00000001,E06000052,E05000001,E01025101,54.04,-2.81,1',
    'LA1 8TW,LA1  8TW,LA1 8TW,198001,,0,348900,462300,1,E00000002,E06000052,E05000002,E01025102,54.05,-2.78,1',
  )
  ;(await bringsIn(here, ewan, { name: 'lookup.csv', content: lookup })).shows('Brought in')
}

interface Lacking {
  need: string
  near?: string
  reason?: string
  q?: string
}

/** Somebody records, without a person, that a search found nothing. */
export async function foundNothing(visitor: Visitor, { need, near = '', reason = 'none', q = '' }: Lacking) {
  const query = new URLSearchParams({ need, near, reason, q })
  const recorded = await (await visitor.opens(`/unmet-needs/new?${query.toString()}`)).press('Record it')
  return recorded.is(200).shows('Recorded. Thank you')
}

export async function foundNothingTimes(times: number, visitor: Visitor, lacking: Lacking): Promise<void> {
  for (let time = 0; time < times; time++) await foundNothing(visitor, lacking)
}

/** What a table of gaps says, row by row: need | where | how many | why | services. */
export const rowsOf = (shown: Shown): string[] =>
  shown.page.querySelectorAll('main tbody tr').map(row =>
    row
      .querySelectorAll('td > div')
      .map(cell => cell.text.trim())
      .join(' | '),
  )

export const count = async (here: Town, from: string): Promise<number> =>
  (await here.rows<{ count: number }>(`select count(*)::integer as count from ${from}`))[0]?.count ?? 0

export const daysLater = (here: Town, days: number) =>
  here.rows('update place set clock_ahead_seconds = $1', [days * 86_400])
