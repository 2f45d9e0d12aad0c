/** On the page of a person, and on their record: who is there while their link worker is away, and how to reach them. */
import { asDate } from '../../ui/dates.ts'
import type { Cover } from './cover.ts'
import { words } from './words.ts'

interface Shown {
  cover: Cover | null
  linkWorker: string
  /** Where the cover has no number of their own. */
  teamPhone: string
}

export function CoverMeanwhile({ cover, linkWorker, teamPhone }: Shown) {
  if (cover === null) return null
  const away = {
    linkWorker,
    cover: cover.name,
    until: asDate(Temporal.PlainDate.from(cover.until_on)),
    phone: cover.phone ?? teamPhone,
  }
  return <p>{words.en.away(away).join(' ')}</p>
}
