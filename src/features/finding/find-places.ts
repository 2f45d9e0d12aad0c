/** One page of a search, for everybody's finder and for a person alike: what fits, or what was ruled out and why. */
import type { Tx } from '../../platform/tx.ts'
import { pageNumber } from '../../platform/screen/query.ts'
import { recordMissed } from './missed/changes.ts'
import { loosenings } from './loosen.ts'
import { search, type Found } from './search.ts'
import type { Setting } from './setting.ts'
import type { Problem, Wanted } from './wanted.ts'
import { asked as words } from './words.ts'

export const onOnePage = 10

interface Asked {
  wanted: Wanted
  setting: Setting
  problems: readonly Problem[]
  query: URLSearchParams
  tried?: readonly string[]
  askedBy: 'public' | 'staff'
  /** A postcode nobody typed: the person's own. */
  own?: string | null
}

/** One round trip, and two more where nothing fits: it is written down, and wishes are tried one by one. */
export async function findPlaces(
  tx: Tx,
  { wanted, setting, problems, query, tried = [], askedBy, own = null }: Asked,
) {
  const isRuledOut = query.get('show') === 'ruled-out'
  const page = pageNumber(query)
  const asked = { wanted, setting, tried, page, size: onOnePage, isRuledOut }
  const found = await search(tx, asked)
  if (query.has('q') && wanted.q !== '' && page === 1 && !isRuledOut)
    await recordMissed(tx, { typed: wanted.q, askedBy, found: found.total })
  const isEmpty = found.total === 0 && !isRuledOut && found.wishes.length > 0
  const ruledOut = isEmpty
    ? await search(tx, { ...asked, page: 1, size: 100, isRuledOut: true })
    : { services: [], total: 0 }
  return {
    found,
    isRuledOut,
    page,
    problems: [...problems, ...startProblem(tx, found, { problems, own })],
    loosenings: loosenings(found.wanted, found.wishes, ruledOut.services),
    /** Only so many of those ruled out were looked at. */
    isAtLeast: ruledOut.total > ruledOut.services.length,
    typed: query,
    today: tx.today,
  }
}
export type Places = Awaited<ReturnType<typeof findPlaces>>

/** Why the search cannot start where it should. Nobody is told that the person's own postcode is wrong. */
function startProblem(
  { say }: Tx,
  { wanted, home, startsIn }: Found,
  { problems, own }: { problems: readonly Problem[]; own: string | null },
): Problem[] {
  const { near, within } = wanted
  if (problems.some(({ field }) => field === 'near')) return []
  if (near !== null && home === null && near !== own)
    return [{ field: 'near', words: say(words.postcodeUnknown, { postcode: near }) }]
  return within !== null && near === null && startsIn === undefined
    ? [{ field: 'near', words: say(words.postcodeMissing) }]
    : []
}
