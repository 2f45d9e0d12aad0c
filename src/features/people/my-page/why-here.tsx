/** Why we are in touch with a person, on their own page and in a letter: who asked, and what they wrote. */
import { InsetText } from 'nhsuk-react-components'
import { InEnglish } from '../../../ui/in-english.tsx'
import { useSay } from '../../../ui/setting.ts'
import type { ReferredBy, Way } from '../../referrals/referral.ts'
import { words } from '../words.ts'

interface Why {
  way: Way
  reason: string
  own_words: string
  referrer: string | null
  organisation: string | null
  referred_by: unknown
}

export function WhyHere({ mine }: { mine: Why }) {
  const say = useSay()
  const by = mine.referred_by as ReferredBy | null
  if (mine.way === 'self' && by === null)
    return (
      <>
        <h2 className="nhsuk-heading-m">{say(words.whyOwn)}</h2>
        <p>{say(mine.own_words === '' ? words.youAsked : words.youAskedWords)}</p>
        {mine.own_words !== '' && (
          <InsetText>
            <p className="app-own-words">{mine.own_words}</p>
          </InsetText>
        )}
      </>
    )
  return (
    <>
      <h2 className="nhsuk-heading-m">{say(words.why)}</h2>
      {by === null ? (
        <p>{say(words.whyIntro, { referrer: mine.referrer ?? '', organisation: mine.organisation ?? '' })}</p>
      ) : (
        <p>
          {by.relation === ''
            ? say(words.theyAsked, { name: by.name })
            : say(words.theyAskedAs, { name: by.name, relation: by.relation })}
        </p>
      )}
      {mine.reason !== '' && (
        <InsetText>
          {by === null ? (
            <InEnglish as="p" className="app-own-words">
              {mine.reason}
            </InEnglish>
          ) : (
            <p className="app-own-words">{mine.reason}</p>
          )}
        </InsetText>
      )}
    </>
  )
}
