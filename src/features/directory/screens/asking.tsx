/** /directory/asking: does this place ask providers by itself? And /directory/:service/ask, to ask one by hand. */
import { InsetText } from 'nhsuk-react-components'
import { choices } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { changeDirectorySettings } from '../../places/changes.ts'
import { asking, months } from '../freshness.ts'
import { askProvider, whyNotAskNow } from '../providers/asking.ts'
import { countToAsk } from '../providers/due.ts'
import { serviceToRead } from '../queries.ts'

export const settings = screen({
  path: '/directory/asking',
  needs: 'directory.change',
  load: async ({ tx }) => ({ place: tx.place, count: await countToAsk(tx) }),
  sees: 'nobody',
  fields: ({ place }) => ({
    asks: choices({
      label: 'Ask providers to check',
      hint: `After ${months.fresh} months without a check, then monthly, at most ${asking.most} times`,
      options: [{ value: 'yes', label: 'Send emails to the addresses in the directory' }],
      initial: place.asks_providers ? ['yes'] : [],
    }),
    waits: choices({
      label: 'What providers change',
      hint: 'That they are full or on a break always counts at once',
      options: [{ value: 'yes', label: 'It waits until an administrator has read it' }],
      initial: place.provider_edits_wait ? ['yes'] : [],
    }),
    links: choices({
      label: 'Web addresses',
      options: [{ value: 'yes', label: 'Try each web address of the directory once a month' }],
      initial: place.checks_links ? ['yes'] : [],
    }),
  }),
  page: ({ place, count: { providers, services, unreachable } }, { fields }) => (
    <Page title="Asking providers" back={{ href: '/directory/health', text: 'How true the directory is' }}>
      <InsetText>
        <p>
          {place.asks_providers
            ? 'Providers are asked by email.'
            : 'No provider is asked by email, whatever you import, until you turn it on here.'}
        </p>
        <p>
          {providers} {providers === 1 ? 'provider' : 'providers'} of {services}{' '}
          {services === 1 ? 'service' : 'services'} would be asked now. {asking.aDay} a day at most, so it
          takes {daysWords(providers)}.
        </p>
        <p>{unreachable} more have no email address that we could write to.</p>
      </InsetText>
      <Form button="Save">
        <CheckboxField field={fields.asks} />
        <CheckboxField field={fields.waits} />
        <CheckboxField field={fields.links} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, value }) => {
    await changeDirectorySettings(tx, {
      asks_providers: value.asks.length > 0,
      provider_edits_wait: value.waits.length > 0,
      checks_links: value.links.length > 0,
    })
    return { goTo: '/directory/asking', say: 'Saved' }
  },
})

function daysWords(providers: number): string {
  const days = Math.ceil(providers / asking.aDay)
  return days <= 1 ? 'a day' : `${days} days`
}

export const askOne = screen({
  path: '/directory/:service/ask',
  needs: 'directory.change',
  load: async ({ tx, params }) => {
    const service = await serviceToRead(tx, params.service)
    return { service, reasons: await whyNotAskNow(tx, service.content.email) }
  },
  sees: 'nobody',
  whyNot: ({ reasons }) => reasons,
  page: ({ service }) => (
    <Page
      title="Ask the provider"
      caption={service.name}
      back={{ href: `/directory/${service.service_id}`, text: 'Back' }}
    >
      <UnlessNotNow>
        <p>{service.content.email} gets a link to what we say about it.</p>
        <p>They need no account. They can confirm it, change it, or say that they are full or have closed.</p>
        <Form button="Send the link" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await askProvider(tx, actor, params.service)
    return { goTo: `/directory/${params.service}`, say: 'The provider is asked' }
  },
})
