/** When somebody may be away, and who can cover. Pure. */
import { asDate } from '../../ui/dates.ts'
import type { Worker } from './worker.ts'

export interface Away {
  from_on: Temporal.PlainDate
  until_on: Temporal.PlainDate
  cover_id: string
}

/** A leave that stands: of the link worker, or of whoever may cover. */
export interface Standing extends Away {
  account_id: string
}

const before = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) < 0

const overlap = (one: Pick<Away, 'from_on' | 'until_on'>, other: Pick<Away, 'from_on' | 'until_on'>) =>
  !before(one.until_on, other.from_on) && !before(other.until_on, one.from_on)

const days = ({ from_on, until_on }: Pick<Away, 'from_on' | 'until_on'>) =>
  from_on.equals(until_on) ? `on ${asDate(from_on)}` : `from ${asDate(from_on)} until ${asDate(until_on)}`

/** Wrong answers by the field they stand in; empty means it can be entered. */
export function whyNotAway(
  asked: Away,
  {
    worker,
    team,
    standing,
    today,
  }: {
    worker: Pick<Worker, 'account_id' | 'name'>
    team: readonly Pick<Worker, 'account_id' | 'name'>[]
    standing: readonly Standing[]
    today: Temporal.PlainDate
  },
): { field: 'from' | 'until' | 'cover'; words: string } | undefined {
  if (before(asked.until_on, asked.from_on))
    return { field: 'until', words: 'The last day must not be before the first' }
  if (before(asked.until_on, today)) return { field: 'until', words: 'The last day must be today or later' }
  if (before(asked.from_on.add({ days: 366 }), asked.until_on))
    return { field: 'until', words: 'A leave must be no longer than a year' }
  const own = standing.find(one => one.account_id === worker.account_id && overlap(one, asked))
  if (own)
    return { field: 'from', words: `${worker.name} is away ${days(own)} already. Take that back first` }
  const cover = team.find(({ account_id }) => account_id === asked.cover_id)
  if (!cover || asked.cover_id === worker.account_id)
    return { field: 'cover', words: 'Select another link worker of this team to cover' }
  const away = standing.find(one => one.account_id === asked.cover_id && overlap(one, asked))
  if (away) return { field: 'cover', words: `${cover.name} is away ${days(away)}. Select somebody else` }
  const covering = standing.find(one => one.cover_id === worker.account_id && overlap(one, asked))
  if (covering) {
    const covered = team.find(({ account_id }) => account_id === covering.account_id)?.name ?? 'somebody'
    return {
      field: 'from',
      words: `${worker.name} covers for ${covered} ${days(covering)}. Find somebody else to cover first`,
    }
  }
  return undefined
}
