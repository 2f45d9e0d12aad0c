/** /check/:token/change, /break, /open and /closed: what a provider says of one service, without an account. */
import { orNotFound } from '../../../platform/errors.ts'
import { choice, longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { providerFields, ProviderQuestions } from '../checks/service-fields.tsx'
import { statedIn } from '../checks/stated.ts'
import { changeByProvider, openOrCloseByProvider, pauseByProvider } from '../providers/answers.ts'
import { Ended } from '../providers/ended.tsx'
import { loadOne, pathFor, type Opened } from '../providers/page.tsx'
import { PauseForm } from '../providers/pause-form.tsx'
import { words } from '../providers/words.ts'

const say = words.en

const about = (opened: Opened) => ({
  caption: opened.one?.name,
  back: { href: pathFor(opened, '', opened.one?.service_id ?? ''), text: say.back },
})

export const change = screen({
  path: '/check/:token/change',
  needs: 'public',
  inEnglish: true,
  load: loadOne,
  sees: 'nobody',
  version: ({ one }) => one?.version ?? 0,
  fields: ({ one }) => providerFields(one?.record ?? {}),
  page: (opened, { fields }) => {
    if (opened.link.isExpired) return <Ended at={opened.at} />
    return (
      <Page title={say.change} {...about(opened)}>
        <p>{say.changeHint}</p>
        {opened.place.provider_edits_wait && <p>{say.changeWaits}</p>}
        <Form button={say.changeButton}>
          <ProviderQuestions fields={fields} />
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, data, value, version }) => {
    const { service_id, record } = orNotFound(data.one)
    await changeByProvider(tx, data.link, service_id, { stated: statedIn(value, record), from: version })
    return { goTo: `${data.at}/thanks` }
  },
})

/** The first days of the next months: nobody knows the very day. */
const firstDays = (today: Temporal.PlainDate): Temporal.PlainDate[] =>
  Array.from({ length: 9 }, (_, index) => today.with({ day: 1 }).add({ months: index + 1 }))

export const pause = screen({
  path: '/check/:token/break',
  needs: 'public',
  inEnglish: true,
  load: loadOne,
  sees: 'nobody',
  fields: ({ today }) => ({
    words: longText({ label: say.pauseWords, name: say.pauseWords, max: 300 }),
    until: choice({
      label: say.pauseTitle,
      options: firstDays(today).map(day => ({ value: day.toString(), label: say.pauseMonth(asDate(day)) })),
      required: say.pauseMissing,
    }),
  }),
  page: (opened, { fields }) => {
    if (opened.link.isExpired) return <Ended at={opened.at} />
    return (
      <Page title={say.pauseTitle} {...about(opened)}>
        <p>{say.pauseHint}</p>
        <PauseForm fields={fields} />
      </Page>
    )
  },
  submit: async ({ tx, data, value }) => {
    const until = Temporal.PlainDate.from(value.until)
    await pauseByProvider(tx, data.link, orNotFound(data.one).service_id, { until, alert: value.words })
    return { goTo: `${data.at}/thanks` }
  },
})

export const open = screen({
  path: '/check/:token/open',
  needs: 'public',
  inEnglish: true,
  load: loadOne,
  sees: 'nobody',
  page: opened => {
    if (opened.link.isExpired) return <Ended at={opened.at} />
    return (
      <Page title={say.openTitle} {...about(opened)}>
        <Form button={say.openButton} />
      </Page>
    )
  },
  submit: async ({ tx, data }) => {
    await openOrCloseByProvider(tx, data.link, orNotFound(data.one).service_id, 'open')
    return { goTo: `${data.at}/thanks` }
  },
})

export const closed = screen({
  path: '/check/:token/closed',
  needs: 'public',
  inEnglish: true,
  load: loadOne,
  sees: 'nobody',
  page: opened => {
    if (opened.link.isExpired) return <Ended at={opened.at} />
    return (
      <Page title={say.closeTitle} {...about(opened)}>
        <p>{say.closeHint}</p>
        <Form button={say.closeButton} look="warning" />
      </Page>
    )
  },
  submit: async ({ tx, data }) => {
    await openOrCloseByProvider(tx, data.link, orNotFound(data.one).service_id, 'closed')
    return { goTo: `${data.at}/thanks` }
  },
})
