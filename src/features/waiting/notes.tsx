/** What has to be known of a wait, in sentences: on its row of the list, and above its attempts. */
import { asDate } from '../../ui/dates.ts'
import { Tag } from '../../ui/tag.tsx'
import { broken, nextAttempt, nextInWords } from './attempt.ts'
import type { Policy } from './policy.ts'
import type { Wait } from './rows.ts'
import { aheadInWords, tooLongInWords } from './wait.ts'

interface Noted {
  wait: Wait
  /** They wait too long by the policy of the place. */
  isLate: boolean
  /** Only a manager reads why a person decides: somebody’s safety may be among the reasons. */
  maySeeTo: boolean
}

/** Why they stand ahead, that they wait too long, and what somebody has to do. */
export function WaitNotes({ wait, isLate, maySeeTo }: Noted) {
  const ahead = aheadInWords(wait)
  const { told } = wait
  return (
    <>
      {ahead && <p className="app-own-words nhsuk-u-margin-bottom-1">{ahead}</p>}
      {wait.decide_at !== null && (
        <p className="nhsuk-u-margin-bottom-1">
          Not reached after all attempts: {told.join(' and ') || 'a manager'} decides.{' '}
          {maySeeTo && wait.decide_why.join(' ')}
        </p>
      )}
      {wait.decide_at === null && wait.pausedUntil === null && isLate && (
        <p className="nhsuk-u-margin-bottom-1">{tooLongInWords(told, wait.raised_at)}</p>
      )}
      {wait.seen_to_words !== null && (
        <p className="app-own-words nhsuk-u-margin-bottom-1">
          {wait.seen_to_by} saw to it: {wait.seen_to_words}
        </p>
      )}
      {wait.by_hand_at !== null && (
        <p className="nhsuk-u-margin-bottom-1">
          <Tag text="To be written to or rung" colour="orange" />
        </p>
      )}
      {wait.needs_care !== null && (
        <p className="app-own-words nhsuk-u-margin-bottom-1">Needs extra care to reach: {wait.needs_care}</p>
      )}
    </>
  )
}

interface NextNoted {
  wait: Wait
  policy: Policy
  now: Temporal.Instant
  /** Sentences that stand once above the list, and are not said again on each row. */
  saidAbove?: readonly string[]
}

/** When the next attempt is due, and why not yet. */
export function NextNotes({ wait, policy, now, saidAbove = [] }: NextNoted) {
  if (wait.pausedUntil !== null) return <>They said: not now. Come back on {asDate(wait.pausedUntil)}</>
  const next = nextAttempt(policy, wait, now)
  const why = next.why.filter(words => !saidAbove.includes(words))
  const isNow =
    next.state === 'due' ||
    (next.state === 'asked' && next.at !== null && next.at.epochMilliseconds <= now.epochMilliseconds)
  return (
    <>
      {isNow ? <strong>{nextInWords(next, now)}</strong> : nextInWords(next, now)}
      {why.length > 0 && <>. {why.join(' ')}</>}
      {broken(wait.attempts, wait.ways).length > 0 && (
        <>
          {' '}
          {wait.way === 'self' ? (
            'Use another way.'
          ) : (
            <>
              <a href={`/referrals/${wait.referral_id}/ask`}>Ask the referrer for the right one</a>
              {wait.ways.phone !== null && ', or use another way.'}
            </>
          )}
        </>
      )}
    </>
  )
}

/** The number to ring, and beside it what makes it safe. */
export function Reach({ wait }: { wait: Wait }) {
  const { phone, email, address, other } = wait.ways
  const isPhoneOpen = phone !== null && !broken(wait.attempts, wait.ways).includes('phone')
  return (
    <>
      {isPhoneOpen ? (
        <a className="app-unbroken" href={`tel:${phone.replace(/\s/g, '')}`}>
          Ring {phone}
        </a>
      ) : (
        (email ?? (address !== null ? 'By letter or a visit' : !other && 'No way to reach them is known'))
      )}
      {other && <p className="app-own-words nhsuk-u-margin-bottom-1">Another way: {other}</p>}
      {wait.safe.length > 0 && (
        <p className="app-own-words nhsuk-u-margin-bottom-1">{wait.safe.join('. ')}.</p>
      )}
    </>
  )
}
