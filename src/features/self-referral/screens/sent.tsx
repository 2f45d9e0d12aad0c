/** /refer-yourself/:token/sent: what happens next, who, when, and how to change one's mind. The same for everybody. */
import { Panel } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { sentAt } from '../drafts.ts'
import { waitInWords } from '../../capacity/expected-wait.ts'
import { waitNow } from '../wait.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/:token/sent',
  needs: 'public',
  load: async ({ tx, params }) => ({
    ...(await sentAt(tx, params.token)),
    place: tx.place,
    wait: await waitNow(tx),
  }),
  sees: 'nobody',
  page: ({ reference, place, wait }) => {
    const say = useSay()
    return (
      <Page title={say(words.sentTitle)} isPublic isListed={false} headingInQuestion>
        <Panel>
          <Panel.Title headingLevel="h1">{say(words.sentTitle)}</Panel.Title>
          {say(words.sentReference, { reference })}
        </Panel>
        <h2 className="nhsuk-heading-m">{say(words.sentNext)}</h2>
        <p>{say(words.sentReads)}</p>
        {wait !== null && <p>{waitInWords(say, wait)}</p>}
        <p>{say(words.sentMessage)}</p>
        <p>{say(words.sentOther)}</p>
        <p>{say(words.sentMind, { phone: place.phone })}</p>
        <p>
          <a href={`/find?place=${place.code}`}>{say(words.outsideFind)}</a>
        </p>
        <p>{say(words.sentClose)}</p>
      </Page>
    )
  },
})
