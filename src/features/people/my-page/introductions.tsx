/** The introductions on a person’s own page, each with a way to say no. */
import { InEnglish } from '../../../ui/in-english.tsx'
import { useSay } from '../../../ui/setting.ts'
import { blockers } from '../../introductions/introduction.ts'
import type { MyPage } from '../my-page.ts'
import { introductionWords, words } from '../words.ts'

export function Introductions({ mine, at }: { mine: MyPage; at: string }) {
  const say = useSay()
  if (mine.introductions.length === 0) return null
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say(words.introductions)}</h2>
      <p>{say(words.introductionsHint)}</p>
      <ul>
        {mine.introductions.map(
          ({ introduction_id, service, status, address, content: { phone }, first_session_on }) => (
            <li key={introduction_id}>
              <InEnglish>
                <strong>{service}</strong>
                <br />
                {address}
                {phone && `. ${phone}`}
              </InEnglish>
              <br />
              {say(introductionWords[status])}
              {first_session_on && status === 'accepted' && `: ${say.date(first_session_on)}`}
              {blockers(status, 'stop').length === 0 && (
                <>
                  <br />
                  <a href={`${at}/introductions/${introduction_id}/no`}>{say(words.noThanks, { service })}</a>
                </>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
