/** What an address asks for after its question mark. Anybody can write anything there, so it is read with care. */
import { withoutControlCharacters } from './field.ts'

/** Far more pages than anybody turns, and small enough for the database to count rows with. */
const lastPage = 100_000

/** ?page=: a whole number from 1; anything else is the first page. */
export function pageNumber(query: URLSearchParams): number {
  const page = Math.trunc(Number(query.get('page')))
  return page >= 1 ? Math.min(page, lastPage) : 1
}

/** Words that were typed to search for: one line, of a length that can be somebody's name. */
export const wordsIn = (query: URLSearchParams, name: string): string =>
  withoutControlCharacters(query.get(name) ?? '')
    .trim()
    .slice(0, 200)

/** How many rows a page of a list has. */
export const rowsOnPage = 50

export interface PageOf<Row> {
  rows: readonly Row[]
  page: number
  hasMore: boolean
}

/** The rows of one page, of which one more than fits was asked for. */
export const pageOf = <Row>(found: readonly Row[], page: number): PageOf<Row> => ({
  rows: found.slice(0, rowsOnPage),
  page,
  hasMore: found.length > rowsOnPage,
})

/** What one page asks the database for. */
export const onPage = (page: number) => ({ limit: rowsOnPage + 1, offset: (page - 1) * rowsOnPage })
