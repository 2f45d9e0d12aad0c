/** What whoever rings must know, beside the number: voicemail, times, who else is there. */
import { howToRing } from '../../people/ringing.ts'

interface RingProps {
  phone: string | null
  /** What they said of safe contact. */
  safely: unknown
  isNeutral: boolean
}

export function Ring({ phone, safely, isNeutral }: RingProps) {
  return (
    <>
      <p className="nhsuk-u-margin-bottom-1">
        {phone ? (
          <>
            Ring <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>
          </>
        ) : (
          'We have no phone number. Ask those who referred them how to reach them'
        )}
      </p>
      <BeforeRinging safely={safely} isNeutral={isNeutral} />
    </>
  )
}

export const BeforeRinging = ({ safely, isNeutral }: Omit<RingProps, 'phone'>) => (
  <ul>
    {howToRing(safely, isNeutral).map(line => (
      <li key={line} className="app-own-words">
        {line}
      </li>
    ))}
  </ul>
)
