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
import { navigation } from './navigation.ts'
import { Crisis } from './crisis.tsx'
import { InEnglish } from './in-english.tsx'
import { Languages } from './languages.tsx'
import { useSay, useSetting } from './setting.ts'
import { words } from './words.ts'

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
  /** What is wrong with the address of a search: each beside its field, and here. */
  problems?: readonly { field: string; words: string }[]
  /** Anybody may read it, without signing in: crisis help is in sight, and a way to leave quickly. */
  isPublic?: boolean
  /** People read it, by their own link or none: in their language, which they can change. */
  isForPerson?: boolean
  /** The title is written in English, whatever language the page is in. */
  isTitleEnglish?: boolean
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
  problems: wrong = [],
  isPublic = false,
  isForPerson = false,
  isTitleEnglish = false,
  isListed = isPublic,
  children,
}: PageProps) {
  const { place, form, assets, said, say } = useSetting()
  const problems = [
    ...(form?.problems ?? []),
    ...wrong.map(({ field, words }) => ({ href: `#${field}`, text: words })),
  ]
  const serviceName = place?.service_name ?? 'Alongside'
  const isWrong = problems.length > 0 || form?.conflict !== undefined
  return (
    <html lang={say.language} dir={say.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#005eb8" />
        {!isListed && <meta name="robots" content="noindex" />}
        <title
          lang={isTitleEnglish ? 'en' : undefined}
        >{`${isWrong ? say(words.error, { title }) : title} – ${serviceName}`}</title>
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={say.direction === 'rtl' ? assets.cssFromRight : assets.css} />
        <script src={assets.js} type="module" />
        {isLive && (
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
        )}
      </head>
      <body>
        <SkipLink href="#maincontent">{say(words.skip)}</SkipLink>
        <Masthead serviceName={serviceName} />
        {isPublic && <LeaveQuickly />}
        <Container>
          {(isPublic || isForPerson) && <Languages />}
          {back && (
            <nav aria-label={say(words.back)}>
              <BackLink href={back.href}>{back.text}</BackLink>
            </nav>
          )}
          <main className="nhsuk-main-wrapper" id="maincontent" data-live={isLive || undefined}>
            {said && (
              <NotificationBanner success>
                <NotificationBanner.Title success>{say(words.success)}</NotificationBanner.Title>
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
                    {isTitleEnglish ? <InEnglish>{title}</InEnglish> : title}
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
  const { actor, path, isDemo, say } = useSetting()
  const destinations = isStaff(actor) ? navigation[actor.role] : []
  return (
    <Header
      logo={{
        src: '/assets/alongside.svg',
        alt: '',
        'aria-label': say(words.home, { service: serviceName }),
      }}
      service={{ text: serviceName, href: '/' }}
    >
      {isStaff(actor) ? (
        <Header.Account>
          <Header.AccountItem href="/account" icon>
            {actor.name}
          </Header.AccountItem>
          <Header.AccountItem href="/sign-out">Sign out</Header.AccountItem>
        </Header.Account>
      ) : null}
      {destinations.length > 0 || isDemo ? (
        <Header.Navigation aria-label={say(words.menu)}>
          {destinations.map(({ href, text }) => (
            <Header.NavigationItem key={href} href={href} current={path === href}>
              {text}
            </Header.NavigationItem>
          ))}
          {isDemo ? (
            <Header.NavigationItem href="/demo">{say(words.demonstration)}</Header.NavigationItem>
          ) : null}
        </Header.Navigation>
      ) : null}
    </Header>
  )
}

/** A way out for somebody who is watched. A script takes this page out of the way back as well (ui/assets/app.ts). */
function LeaveQuickly() {
  const say = useSay()
  return (
    <aside className="app-leave" aria-label={say(words.leaveLabel)}>
      <span>
        {say(words.danger)} <Ring words={say(words.ring, { number: '999' })} number="999" />{' '}
        {say(words.crisis)} <Ring words={say(words.ringOption, { number: '111' })} number="111" />
      </span>{' '}
      <a className="app-leave__way" href="https://www.bbc.co.uk/weather" rel="noreferrer nofollow" data-leave>
        {say(words.leave)}
      </a>
    </aside>
  )
}

/** The number in a sentence, to be rung with one tap. */
export function Ring({ words: said, number }: { words: string; number: string }) {
  const [before, after] = said.split(number)
  return (
    <>
      {before}
      <a href={`tel:${number.replaceAll(' ', '')}`} dir="ltr">
        {number}
      </a>
      {after}
    </>
  )
}

/** Stands at the end of every page that anybody may read. */
function CrisisHelp() {
  const { place, say } = useSetting()
  return (
    <Card cardType="urgent">
      <Card.Heading visuallyHiddenText={say(words.urgent)}>{say(words.help)}</Card.Heading>
      {place?.crisis_words && <Crisis of={place.crisis_words} />}
      <p>
        <Ring words={say(words.samaritans, { number: '116 123' })} number="116 123" />
      </p>
    </Card>
  )
}

/** The error summary: every problem at once, each a link to its answer. */
function Problems({ problems }: { problems: readonly { href: string; text: string }[] }) {
  const { form, say } = useSetting()
  if (form?.conflict)
    return (
      <ErrorSummary>
        <ErrorSummary.Title>{say(words.conflict)}</ErrorSummary.Title>
        <p>{say(words.conflictHint, { who: form.conflict.by, when: say.moment(form.conflict.at) })}</p>
        <ErrorSummary.List>
          <ErrorSummary.ListItem href="#send">{say(words.conflictNext)}</ErrorSummary.ListItem>
        </ErrorSummary.List>
      </ErrorSummary>
    )
  if (problems.length === 0) return null
  return (
    <ErrorSummary>
      <ErrorSummary.Title>{say(words.problem)}</ErrorSummary.Title>
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
  const { place, say } = useSetting()
  return (
    <Footer>
      <Footer.Meta visuallyHiddenText={say(words.support)}>
        <Footer.ListItem href="/help">{say(words.helpPages)}</Footer.ListItem>
        <Footer.ListItem href="/help/privacy">{say(words.privacy)}</Footer.ListItem>
        <Footer.ListItem href="/help/accessibility">{say(words.accessibility)}</Footer.ListItem>
        <Footer.Copyright>
          {place ? say(words.phone, { service: place.service_name, phone: place.phone }) : 'Alongside'}
        </Footer.Copyright>
      </Footer.Meta>
    </Footer>
  )
}
