/** What whoever rings must know, beside the number: voicemail, times, who else is there, and which way there is besides. */
import { howToRing, safeContactIn } from '../../people/ringing.ts'

interface RingProps {
  of: {
    phone: string | null
    /** What they said of safe contact. */
    safely: unknown
    is_neutral: boolean
    /** There is nobody else to ask. */
    askedThemselves: boolean | null
  }
}

export function Ring({ of: { phone, safely, is_neutral: isNeutral, askedThemselves } }: RingProps) {
  const { other_contact: other } = safeContactIn(safely)
  return (
    <>
      <p className="nhsuk-u-margin-bottom-1">
        {phone ? (
          <>
            Ring <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>
          </>
        ) : (
          noPhone(Boolean(other), askedThemselves)
        )}
      </p>
      {other && <p className="app-own-words nhsuk-u-margin-bottom-1">Another way: {other}</p>}
      <BeforeRinging safely={safely} isNeutral={isNeutral} />
    </>
  )
}

function noPhone(hasOther: boolean, askedThemselves: boolean | null): string {
  if (hasOther) return 'We have no phone number. Tell them in the other way that they gave'
  return askedThemselves
    ? 'We have no phone number. They asked us themselves: look in their details for a way'
    : 'We have no phone number. Ask those who referred them how to reach them'
}

export const BeforeRinging = ({ safely, isNeutral }: { safely: unknown; isNeutral: boolean }) => (
  <ul>
    {howToRing(safely, isNeutral).map(line => (
      <li key={line} className="app-own-words">
        {line}
      </li>
    ))}
  </ul>
)
