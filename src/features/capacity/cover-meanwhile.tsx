/** On the page of a person, and on their record: who is there while their link worker is away, and how to reach them. */
import { useSay } from '../../ui/setting.ts'
import type { Cover } from './cover.ts'
import { words } from './words.ts'

interface Shown {
  cover: Cover | null
  linkWorker: string
  /** Where the cover has no number of their own. */
  teamPhone: string
}

export function CoverMeanwhile({ cover, linkWorker, teamPhone }: Shown) {
  const say = useSay()
  if (cover === null) return null
  const away = {
    linkWorker,
    cover: cover.name,
    until: say.date(Temporal.PlainDate.from(cover.until_on)),
    phone: cover.phone ?? teamPhone,
  }
  return (
    <p>
      {say(words.away, away)} {say(words.cover, away)}
    </p>
  )
}
