/** The page around every screen: header, messages, error summary, heading, footer. */
import {
  BackLink,
  Card,
  Container,
  ErrorSummary,
  Footer,
  Header,
  NotificationBanner,
  SkipLink,
} from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { isStaff } from '../platform/actor.ts'
import { asMoment } from './dates.ts'
import { navigation } from './navigation.ts'
import { useSetting } from './setting.ts'

interface PageProps {
  title: string
  /** A small line above the heading: what the page belongs to. */
  caption?: string | undefined
  back?: { href: string; text: string } | undefined
  /** The heading is drawn by the page's one question instead. */
  headingInQuestion?: boolean
  /** Lists and tables take the whole width; text keeps to two thirds. */
  wide?: boolean
  /** Something on the page goes on by itself: it asks for news, with or without scripts. */
  isLive?: boolean
  /** For pages a person or the public reads. */
  language?: string
  /** What is wrong with the address of a search: each beside its field, and here. */
  problems?: readonly { field: string; words: string }[]
  /** Anybody may read it, without signing in: crisis help is in sight, and a way to leave quickly. */
  isPublic?: boolean
  /** Search engines may list it. Not what a search found: there is no end of those. */
  isListed?: boolean
  children: ReactNode
}

export function Page({
  title,
  caption,
  back,
  headingInQuestion,
  wide,
  isLive,
  language = 'en',
  problems: wrong = [],
  isPublic = false,
  isListed = isPublic,
  children,
}: PageProps) {
  const { place, form, assets, said } = useSetting()
  const problems = [
    ...(form?.problems ?? []),
    ...wrong.map(({ field, words }) => ({ href: `#${field}`, text: words })),
  ]
  const serviceName = place?.service_name ?? 'Alongside'
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#005eb8" />
        {!isListed && <meta name="robots" content="noindex" />}
        <title>{`${problems.length > 0 || form?.conflict ? 'Error: ' : ''}${title} – ${serviceName}`}</title>
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assets.css} />
        <script src={assets.js} type="module" />
        {isLive && (
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
        )}
      </head>
      <body>
        <SkipLink href="#maincontent">Skip to main content</SkipLink>
        <Masthead serviceName={serviceName} />
        {isPublic && <LeaveQuickly />}
        <Container>
          {back && (
            <nav aria-label="Back">
              <BackLink href={back.href}>{back.text}</BackLink>
            </nav>
          )}
          <main className="nhsuk-main-wrapper" id="maincontent" data-live={isLive || undefined}>
            {said && (
              <NotificationBanner success>
                <NotificationBanner.Heading>{said}</NotificationBanner.Heading>
              </NotificationBanner>
            )}
            <div className="nhsuk-grid-row">
              <div className={wide ? 'nhsuk-grid-column-full' : 'nhsuk-grid-column-two-thirds'}>
                <Problems problems={problems} />
                {!headingInQuestion && (
                  <h1 className="nhsuk-heading-l">
                    {caption && (
                      <>
                        <span className="nhsuk-caption-l">{caption}</span>{' '}
                      </>
                    )}
                    {title}
                  </h1>
                )}
                {children}
                {isPublic && <CrisisHelp />}
              </div>
            </div>
          </main>
        </Container>
        <PageFooter />
      </body>
    </html>
  )
}

function Masthead({ serviceName }: { serviceName: string }) {
  const { actor, path, isDemo } = useSetting()
  const destinations = isStaff(actor) ? navigation[actor.role] : []
  return (
    <Header logo={{ src: '/assets/alongside.svg', alt: '' }} service={{ text: serviceName, href: '/' }}>
      {isStaff(actor) ? (
        <Header.Account>
          <Header.AccountItem href="/account" icon>
            {actor.name}
          </Header.AccountItem>
          <Header.AccountItem href="/sign-out">Sign out</Header.AccountItem>
        </Header.Account>
      ) : null}
      {destinations.length > 0 || isDemo ? (
        <Header.Navigation>
          {destinations.map(({ href, text }) => (
            <Header.NavigationItem key={href} href={href} current={path === href}>
              {text}
            </Header.NavigationItem>
          ))}
          {isDemo ? <Header.NavigationItem href="/demo">Demonstration</Header.NavigationItem> : null}
        </Header.Navigation>
      ) : null}
    </Header>
  )
}

/** A way out for somebody who is watched. A script takes this page out of the way back as well (ui/assets/app.ts). */
function LeaveQuickly() {
  return (
    <aside className="app-leave" aria-label="Help now, and a way out">
      <span>
        In danger? Ring <a href="tel:999">999</a>. In crisis? Ring <a href="tel:111">111</a>, option 2.
      </span>{' '}
      <a className="app-leave__way" href="https://www.bbc.co.uk/weather" rel="noreferrer nofollow" data-leave>
        Leave this page quickly
      </a>
    </aside>
  )
}

/** Stands at the end of every page that anybody may read. */
function CrisisHelp() {
  const { place } = useSetting()
  return (
    <Card cardType="urgent">
      <Card.Heading>If you need help now</Card.Heading>
      {place?.crisis_words && <p>{place.crisis_words}</p>}
      <p>
        To talk to the Samaritans, free, day and night: ring <a href="tel:116123">116 123</a>.
      </p>
    </Card>
  )
}

/** The error summary: every problem at once, each a link to its answer. */
function Problems({ problems }: { problems: readonly { href: string; text: string }[] }) {
  const { form } = useSetting()
  if (form?.conflict)
    return (
      <ErrorSummary>
        <ErrorSummary.Title>Somebody else saved this while you were writing</ErrorSummary.Title>
        <p>
          {form.conflict.by} saved it on {asMoment(form.conflict.at)}. Nothing you wrote is lost. Where your
          text differs, you see both. Keep what is right and save again.
        </p>
        <ErrorSummary.List>
          <ErrorSummary.ListItem href="#send">
            Look at what is saved now, then send it again
          </ErrorSummary.ListItem>
        </ErrorSummary.List>
      </ErrorSummary>
    )
  if (problems.length === 0) return null
  return (
    <ErrorSummary>
      <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
      <ErrorSummary.List>
        {problems.map(({ href, text }) => (
          <ErrorSummary.ListItem key={href + text} href={href}>
            {text}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  )
}

function PageFooter() {
  const { place } = useSetting()
  return (
    <Footer>
      <Footer.Meta>
        <Footer.ListItem href="/help">Help</Footer.ListItem>
        <Footer.ListItem href="/help/privacy">How we use information</Footer.ListItem>
        <Footer.ListItem href="/help/accessibility">Accessibility</Footer.ListItem>
        <Footer.Copyright>
          {place ? `${place.service_name}, phone ${place.phone}` : 'Alongside'}
        </Footer.Copyright>
      </Footer.Meta>
    </Footer>
  )
}
