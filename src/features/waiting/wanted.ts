/** Which part of the waiting list is asked for: read from its address with care. Pure. */
const shows = {
  all: 'Everybody',
  'to-take-on': 'To be taken on',
  'not-reached': 'Taken on, not reached yet',
  mine: 'Mine',
  'too-long': 'Waits too long',
  'by-hand': 'To be written to or rung',
  'to-decide': 'To decide',
} as const
export type Show = keyof typeof shows
export const showOptions = Object.entries(shows).map(([value, label]) => ({ value: value as Show, label }))

/** Who cannot wait: in a crisis, or urgently. Then who was put ahead, and then all others in turn. */
export type Rank = 0 | 1 | 2 | 3
export const inTurn = 3

/** Where the page before ended. */
export interface After {
  rank: Rank
  since: string
  id: string
}

export interface Wanted {
  show: Show
  after: After | null
}

const cursor =
  /^([0-3])_(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Anything that no page can have given asks for the beginning. */
export function wantedIn(query: URLSearchParams): Wanted {
  const show = query.get('show') ?? ''
  const found = cursor.exec(query.get('after') ?? '')
  const [, rank, since = '', id = ''] = found ?? []
  return {
    show: Object.hasOwn(shows, show) ? (show as Show) : 'all',
    after: found && isMoment(since) ? { rank: Number(rank) as Rank, since, id } : null,
  }
}

function isMoment(text: string): boolean {
  try {
    return Temporal.Instant.from(text).epochMilliseconds > -62e12
  } catch {
    return false
  }
}

export const addressOf = ({ show, after }: Wanted): string => {
  const query = new URLSearchParams({
    ...(show !== 'all' && { show }),
    ...(after && { after: `${after.rank}_${after.since}_${after.id}` }),
  }).toString()
  return query === '' ? '/waiting-list' : `/waiting-list?${query}`
}
