/** What is asked about a feed: where it is, whose, how often it is read, and who confirms its changes. */
import { addressToAsk } from '../../../platform/outbound/address.ts'
import { NotFetched } from '../../../platform/outbound/not-fetched.ts'
import { choice, text, textOf } from '../../../platform/screen/field.ts'
import type { Form } from '../../../platform/screen/form.ts'
import type { Tx } from '../../../platform/tx.ts'
import { RadioField, TextField } from '../../../ui/fields.tsx'
import { everyOf, kinds, schedules, waysIn, type FeedKind, type WayIn } from './schedule.ts'

interface Standing {
  address: string
  licence: string
  every: number
  brings_in: WayIn
}

/** What can be changed later as well. Our own network is refused at once, from the letters of the address. */
export const scheduleFields = ({ feedsAllow }: Pick<Tx, 'feedsAllow'>, feed?: Standing) => ({
  address: textOf(
    {
      label: 'Address of the feed',
      hint: 'It begins with https://. Ask its owner where the Open Referral UK feed is',
      required: 'Enter the address of the feed',
      max: 2000,
      initial: feed?.address,
      attributes: { spellCheck: false },
    },
    typed => addressRead(typed, feedsAllow),
  ),
  licence: text({
    label: 'Licence (optional)',
    name: 'Licence',
    hint: 'For example Open Government Licence 3.0',
    max: 100,
    initial: feed?.licence,
    attributes: { width: 30 },
  }),
  every: choice({
    label: 'How often is it read?',
    required: 'Select how often it is read',
    initial: feed ? `${everyOf(feed.every)}` : '7',
    options: [
      { value: '1', label: capital(schedules[1]) },
      { value: '7', label: capital(schedules[7]) },
      { value: '30', label: capital(schedules[30]) },
    ],
  }),
  bringsIn: choice<WayIn>({
    label: 'What happens when something has changed?',
    required: 'Select what happens when something has changed',
    initial: feed?.brings_in ?? 'by hand',
    options: [
      { value: 'by hand', label: waysIn['by hand'] },
      {
        value: 'by itself',
        label: waysIn['by itself'],
        hint: 'You still see the first preview, and every one with faults or with much gone',
      },
    ],
  }),
})

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function addressRead(typed: string, exceptions: readonly string[]): { value: string } | { problem: string } {
  try {
    return { value: addressToAsk(typed, exceptions).href }
  } catch (error) {
    if (error instanceof NotFetched) return { problem: error.message }
    throw error
  }
}

/** Whose list it is stays as it is: its services are known by it. */
export const newFeedFields = (tx: Pick<Tx, 'feedsAllow'>) => ({
  kind: choice<FeedKind>({
    label: 'What kind of feed is it?',
    required: 'Select what kind of feed it is',
    initial: 'open referral',
    options: [
      { value: 'open referral', label: `${kinds['open referral']}, for services` },
      { value: 'openactive', label: `${kinds.openactive}, for sport and activities` },
    ],
  }),
  source: text({
    label: 'Whose list is it?',
    name: 'Whose list it is',
    hint: 'For example Lune Valley Council. If we know a list of theirs, this one goes on from it',
    required: 'Enter whose list it is',
    max: 100,
    attributes: { width: 30 },
  }),
  ...scheduleFields(tx),
})

type ScheduleFields = ReturnType<typeof scheduleFields>

export function ScheduleQuestions({ fields }: { fields: Form<ScheduleFields>['fields'] }) {
  return (
    <>
      <TextField field={fields.address} />
      <TextField field={fields.licence} />
      <RadioField field={fields.every} />
      <RadioField field={fields.bringsIn} />
    </>
  )
}

interface Answers {
  address: string | null
  licence: string
  every: '1' | '7' | '30'
  bringsIn: WayIn
}

export const wantedOf = ({ address, licence, every, bringsIn }: Answers, by: string) => ({
  address: address ?? '',
  licence: licence === '' ? 'Not known' : licence,
  every: everyOf(Number(every)),
  bringsIn,
  by,
})
