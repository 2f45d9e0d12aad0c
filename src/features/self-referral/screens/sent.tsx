/**
 * /refer-yourself/:token/sent: what cannot wait; what happens next, who, when; and how to change one’s mind. It promises
 * what is true whether we know them or not, so that nobody learns whom we know.
 */
import { Panel } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import type { Say } from '../../../platform/words/say.ts'
import { Page } from '../../../ui/page.tsx'
import { Phone } from '../../../ui/phone.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { waitInWords } from '../../capacity/expected-wait.ts'
import { TriageResult } from '../../triage/triage-result.tsx'
import { sentAt } from '../drafts.ts'
import type { Afterwards } from '../sealed.ts'
import { waitNow } from '../wait.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/:token/sent',
  needs: 'public',
  load: async ({ tx, params }) => ({
    ...(await sentAt(tx, params.token)),
    place: tx.place,
    wait: (await waitNow(tx)).wait,
  }),
  sees: 'nobody',
  page: ({ reference, afterwards, place, wait }) => {
    const say = useSay()
    const help = afterwards?.help ?? null
    return (
      <Page title={say(words.sentTitle)} isPublic isListed={false} headingInQuestion>
        <Panel>
          <Panel.Title headingLevel="h1">{say(words.sentTitle)}</Panel.Title>
          {say(words.sentReference, { reference })}
        </Panel>
        {help && (
          <>
            <h2 className="nhsuk-heading-m">{say(words.sentFirst)}</h2>
            <TriageResult result={help} voice="you" isBrief />
          </>
        )}
        <h2 className="nhsuk-heading-m">{say(words.sentNext)}</h2>
        {help ? (
          <p>{say(words.helpSlow)}</p>
        ) : (
          <p>{say(afterwards?.forWhom === 'somebody' ? words.sentReadsThey : words.sentReads)}</p>
        )}
        {wait !== null && help === null && <p>{waitInWords(say, wait)}</p>}
        {afterwards && whatReachesThem(say, afterwards).map(line => <p key={line}>{line}</p>)}
        <p>
          <Sentence of={words.sentMind} filled={{ phone: <Phone number={place.phone} /> }} />
        </p>
        <p>
          <a href={`/find?place=${place.code}`}>{say(words.outsideFind)}</a>
        </p>
        <p>{say(words.sentClose)}</p>
      </Page>
    )
  },
})

/** How they hear from us; and whoever asked for somebody else, what they hear. */
function whatReachesThem(say: Say, { forWhom, way, opens }: Afterwards): string[] {
  const isMessage = way === 'text' || way === 'email'
  if (forWhom === 'me')
    return [
      say(way === 'text' ? words.sentText : way === 'email' ? words.sentEmail : words.sentCall),
      ...(isMessage && opens ? [say(words.sentLink)] : []),
      say(words.sentBefore),
    ]
  return [
    say(way === 'text' ? words.sentTextThey : way === 'email' ? words.sentEmailThey : words.sentCallThey),
    ...(isMessage && opens ? [say(words.sentLinkThey)] : []),
    say(words.sentOther),
    say(words.sentCarer),
  ]
}
