/** What stands around every page of a self-referral that is being written: how far it is, and the ways out. */
import type { ReactNode } from 'react'
import { Form } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { useSay } from '../../ui/setting.ts'
import type { Draft } from './drafts.ts'
import { parts, type PartName } from './self-referral.ts'
import { words } from './words.ts'

export const addressOf = (token: string, page: string): string => `/refer-yourself/${token}/${page}`

interface FrameProps {
  title: string
  part: PartName
  /** Undefined before the first answer: nothing is kept yet. */
  draft?: Draft
  back: string
  children: ReactNode
}

export function Frame({ title, part, draft, back, children }: FrameProps) {
  const say = useSay()
  if (draft?.isSent) return <SentAlready token={draft.token} />
  return (
    <Page
      title={title}
      caption={say(words.step, { n: parts.indexOf(part) + 1, of: parts.length })}
      back={{ href: back, text: say(words.back) }}
      isPublic
      isListed={false}
    >
      <Form button={say(words.continue)}>{children}</Form>
      {draft && <WaysOut token={draft.token} />}
    </Page>
  )
}

/** Whoever goes back to a page after sending. */
export function SentAlready({ token }: { token: string }) {
  const say = useSay()
  return (
    <Page title={say(words.sentTitle)} isPublic isListed={false}>
      <p>
        <a href={addressOf(token, 'sent')}>{say(words.sentRead)}</a>
      </p>
    </Page>
  )
}

/** To stop for now, or for good. */
export function WaysOut({ token }: { token: string }) {
  const say = useSay()
  return (
    <ul className="nhsuk-list">
      <li>
        <a href={addressOf(token, 'save')}>{say(words.save)}</a>
      </li>
      <li>
        <a href={addressOf(token, 'forget')}>{say(words.forget)}</a>
      </li>
    </ul>
  )
}

/** The page before this one. */
export const before = (token: string, part: PartName): string => {
  const index = parts.indexOf(part)
  return index > 0 ? addressOf(token, parts[index - 1] ?? 'name') : '/refer-yourself'
}
