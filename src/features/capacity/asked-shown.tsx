/** On a row of the caseload, and on the record: that a manager asked, and when. */
import { asDate } from '../../ui/dates.ts'
import type { AskedAfter } from './asked.ts'

/** "Priya Rao asked on 3 May 2026 that somebody gets in touch". */
export const askedInWords = ({ on, by }: AskedAfter): string =>
  `${by ?? 'The manager'} asked on ${asDate(Temporal.PlainDate.from(on))} that somebody gets in touch`

export const AskedToGetInTouch = ({ asked }: { asked: AskedAfter | null }) =>
  asked && (
    <p>
      <strong>{askedInWords(asked)}.</strong> It stands here until a conversation is written down.
    </p>
  )
