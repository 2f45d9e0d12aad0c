/** One page of a search, for everybody's finder and for a person alike: what fits, or what was ruled out and why. */
import type { Tx } from '../../platform/tx.ts'
import { pageNumber } from '../../platform/screen/query.ts'
import { recordMissed } from './missed/changes.ts'
import { loosenings } from './loosen.ts'
import { search } from './search.ts'
import type { Setting } from './setting.ts'
import type { Problem, Wanted } from './wanted.ts'

export const onOnePage = 10

interface Asked {
  wanted: Wanted
  setting: Setting
  problems: readonly Problem[]
  query: URLSearchParams
  tried?: readonly string[]
  askedBy: 'public' | 'staff'
}

/** One round trip, and two more where nothing fits: it is written down, and wishes are tried one by one. */
export async function findPlaces(tx: Tx, { wanted, setting, problems, query, tried = [], askedBy }: Asked) {
  const isRuledOut = query.get('show') === 'ruled-out'
  const page = pageNumber(query)
  const asked = { wanted, setting, tried, page, size: onOnePage, isRuledOut }
  const found = await search(tx, asked)
  if (wanted.q !== '' && page === 1 && !isRuledOut)
    await recordMissed(tx, { typed: wanted.q, askedBy, found: found.total })
  const isEmpty = found.total === 0 && !isRuledOut && found.wishes.length > 0
  const ruledOut = isEmpty
    ? (await search(tx, { ...asked, page: 1, size: 100, isRuledOut: true })).services
    : []
  return {
    found,
    isRuledOut,
    page,
    problems: [...problems, ...homeProblem(found.wanted, found.home !== null)],
    loosenings: loosenings(found.wanted, found.wishes, ruledOut),
    typed: query,
    today: tx.today,
  }
}
export type Places = Awaited<ReturnType<typeof findPlaces>>

const homeProblem = ({ near }: Wanted, isKnown: boolean): Problem[] =>
  near === null || isKnown
    ? []
    : [{ field: 'near', words: `We do not know where ${near} is. Check it, or try one nearby` }]
