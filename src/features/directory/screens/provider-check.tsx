/** /check/:token: what we say about a provider, on their telephone, and that all of it is right in two taps. */
import { Button, InsetText } from 'nhsuk-react-components'
import { refuseIf } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { dayIn } from '../day.ts'
import { fieldLabel } from '../fields.ts'
import { confirmRight } from '../providers/answers.ts'
import { renewProviderLink } from '../providers/asking.ts'
import { Ended } from '../providers/ended.tsx'
import type { ProviderService } from '../providers/link.ts'
import { loadAll, pathFor, versionOf, type Opened } from '../providers/page.tsx'
import { words } from '../providers/words.ts'
import { ServiceFacts } from '../service-facts.tsx'

const say = words.en

export const show = screen({
  path: '/check/:token',
  needs: 'public',
  inEnglish: true,
  load: loadAll,
  sees: 'nobody',
  page: opened => {
    const { link, services, one, at, place } = opened
    if (link.isExpired) return <Ended at={at} />
    if (services.length === 0)
      return (
        <Page title={say.title}>
          <p>{say.nothing}</p>
          <p>{say.nothingNext(place.phone)}</p>
        </Page>
      )
    if (one) return <One opened={opened} service={one} />
    return (
      <Page title={say.title}>
        <p>{say.several}</p>
        <ul>
          {services.map(({ service_id, name, address }) => (
            <li key={service_id}>
              {name}
              {address && `, ${address}`}
              <br />
              <a href={`${at}?service=${service_id}`}>
                {say.look}
                <span className="nhsuk-u-visually-hidden">: {name}</span>
              </a>
            </li>
          ))}
        </ul>
        <Button href={`${at}/right`}>{say.allRight}</Button>
      </Page>
    )
  },
})

function One({ opened, service }: { opened: Opened; service: ProviderService }) {
  const to = (page: string) => pathFor(opened, page, service.service_id)
  return (
    <Page
      title={service.name}
      caption={say.title}
      back={opened.services.length > 1 ? { href: opened.at, text: say.back } : undefined}
    >
      <p>{say.intro}</p>
      <Standing service={service} />
      <ServiceFacts content={service.content} />
      <div className="nhsuk-button-group">
        <Button href={to('/right')}>{say.right}</Button>
        <Button href={to('/change')} secondary>
          {say.change}
        </Button>
        {service.status === 'open' ? (
          <Button href={to('/break')} secondary>
            {say.pause}
          </Button>
        ) : (
          <Button href={to('/open')} secondary>
            {say.open}
          </Button>
        )}
        {service.status !== 'closed' && (
          <Button href={to('/closed')} secondary>
            {say.close}
          </Button>
        )}
      </div>
    </Page>
  )
}

/** What they told us already. */
function Standing({ service: { status, content, waiting } }: { service: ProviderService }) {
  const until = dayIn(content.pausedUntil)
  return (
    <>
      {waiting.length > 0 && (
        <InsetText>
          <p>{say.waits([...new Set(waiting.map(fieldLabel))].join(', ').toLowerCase())}</p>
        </InsetText>
      )}
      {status === 'paused' && (
        <InsetText>
          <p>{until ? say.paused(asDate(until)) : say.pausedOpen}</p>
          {content.alert && <p className="app-own-words">{content.alert}</p>}
        </InsetText>
      )}
      {status === 'closed' && (
        <InsetText>
          <p>{say.closed}</p>
        </InsetText>
      )}
    </>
  )
}

/** What is confirmed: the one service the address names, or all of them. */
const confirmed = ({ one, services }: Opened): readonly ProviderService[] => (one ? [one] : services)

export const right = screen({
  path: '/check/:token/right',
  needs: 'public',
  inEnglish: true,
  load: loadAll,
  sees: 'nobody',
  version: opened => versionOf(confirmed(opened)),
  page: opened => {
    if (opened.link.isExpired) return <Ended at={opened.at} />
    return (
      <Page title={say.rightTitle} back={{ href: opened.at, text: say.back }}>
        <p>{say.rightOf}</p>
        <ul>
          {confirmed(opened).map(({ service_id, name }) => (
            <li key={service_id}>{name}</li>
          ))}
        </ul>
        <Form button={say.rightButton} />
      </Page>
    )
  },
  submit: async ({ tx, data, version }) => {
    const seen = confirmed(data)
    // Something was changed since they read it: they are shown it anew.
    refuseIf(version === versionOf(seen) ? [] : [say.changedMeanwhile])
    await confirmRight(tx, data.link, seen)
    return { goTo: `${data.at}/thanks` }
  },
})

export const thanks = screen({
  path: '/check/:token/thanks',
  needs: 'public',
  inEnglish: true,
  load: loadAll,
  sees: 'nobody',
  page: ({ services, at }) => (
    <Page title={say.thanks}>
      <p>{services.some(service => service.waiting.length > 0) ? say.thanksWaits : say.thanksShown}</p>
      <p>{say.thanksNext}</p>
      <p>
        <a href={at}>{say.thanksBack}</a>
      </p>
    </Page>
  ),
})

export const renew = screen({
  path: '/check/:token/renew',
  needs: 'public',
  inEnglish: true,
  load: loadAll,
  sees: 'nobody',
  whyNot: ({ link }) => (link.isExpired ? [] : [say.works]),
  page: ({ at }) => (
    <Page title={say.newLinkTitle} back={{ href: at, text: say.back }}>
      <UnlessNotNow>
        <p>{say.endedWhy}</p>
        <Form button={say.endedButton} />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, data }) => {
    await renewProviderLink(tx, data.link)
    return { goTo: data.at, say: say.endedSent }
  },
})
