/** Why we are in touch with a person, on their own page and in a letter: who asked, and what they wrote. */
import { Inset } from '../../../ui/inset.tsx'
import { InEnglish } from '../../../ui/in-english.tsx'
import { useSay } from '../../../ui/setting.ts'
import { whyHere, type Why } from '../letter-words.ts'

export function WhyHere({ mine }: { mine: Why }) {
  const { heading, intro, quote, isByStaff } = whyHere(useSay(), mine)
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <p>{intro}</p>
      {quote !== '' && (
        <Inset>
          {isByStaff ? (
            <InEnglish as="p" className="app-own-words">
              {quote}
            </InEnglish>
          ) : (
            <p className="app-own-words">{quote}</p>
          )}
        </Inset>
      )}
    </>
  )
}
