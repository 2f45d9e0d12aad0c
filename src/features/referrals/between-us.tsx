/** What the two sides of a referral say to each other: questions that wait, corrections, thanks. A section of its page. */
import { Button, InsetText } from 'nhsuk-react-components'
import { asDay } from '../../ui/dates.ts'
import { whyNotOfOwn, type Way } from './referral.ts'
import { waitsForYou, type Question } from './questions.ts'

interface Seen {
  referral: {
    referral_id: string
    organisation: string | null
    referrer: string
    way: Way
    open_questions: number
  }
  questions: readonly Question[]
  isReferrer: boolean
  may: { mayAsk: boolean; mayThank: boolean; mayAmend: boolean; mayWithdraw: boolean }
}

export function BetweenUs({ referral, questions, isReferrer, may }: Seen) {
  const at = `/referrals/${referral.referral_id}`
  const them = referral.organisation ?? referral.referrer
  const isOwn = whyNotOfOwn(referral.way).length > 0
  const open = questions.filter(({ isOpen }) => isOpen && referral.open_questions > 0)
  const title = isReferrer ? waitsForYou(open.length) : `Waiting for an answer of ${them}: you need not wait`
  return (
    <>
      {open.length > 0 && (
        <InsetText>
          <h2 className="nhsuk-heading-s">{title}</h2>
          <ul>
            {open.map(({ id, words, by, at: when }) => (
              <li key={id}>
                <span className="app-own-words">{words}</span> ({by}, {asDay(when)})
              </li>
            ))}
          </ul>
          {isReferrer && <Button href={`${at}/answer`}>Answer</Button>}
        </InsetText>
      )}
      <ul className="nhsuk-list">
        {may.mayAmend && !isOwn && (
          <li>
            <a href={`${at}/amend`}>Correct this referral</a>
          </li>
        )}
        {may.mayWithdraw && !isOwn && (
          <li>
            <a href={`${at}/withdraw`}>Withdraw this referral</a>
          </li>
        )}
        {may.mayAsk && !isOwn && (
          <li>
            <a href={`${at}/ask`}>Ask {them} a question</a>
          </li>
        )}
        {may.mayThank && !isOwn && (
          <li>
            <a href={`${at}/thank`}>Thank {them}</a>
          </li>
        )}
      </ul>
    </>
  )
}
