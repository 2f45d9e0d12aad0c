/** /refer-yourself: what this is, that it is free, who we are, and three doors. */
import { Button } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Page } from '../../../ui/page.tsx'
import { Phone } from '../../../ui/phone.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { words as pageWords } from '../../../ui/words.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { roomAgain, waitInWords } from '../../capacity/expected-wait.ts'
import { waitNow } from '../wait.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself',
  needs: 'public',
  load: async ({ tx, query }) => ({
    place: tx.place,
    ...(await waitNow(tx)),
    keep: withPlace(placeWords(query)),
  }),
  sees: 'nobody',
  page: ({ place, wait, full, keep }) => {
    const say = useSay()
    return (
      <Page title={say(words.title)} caption={place.service_name} isPublic>
        <p className="nhsuk-lede-text">{say(words.lede)}</p>
        <p>{say(words.what)}</p>
        <p>{say(words.free)}</p>
        <p>{say(words.short)}</p>
        {full !== null && (
          <p>
            <strong>{say(words.allFull)}</strong> {roomAgain(say, full)} {say(words.stillAsk)}
          </p>
        )}
        {wait !== null && <p>{waitInWords(say, wait)}</p>}
        <h2 className="nhsuk-heading-m">{say(words.whoForTitle)}</h2>
        <p>
          <Button href={`/refer-yourself/me${keep}`}>{say(words.forMe)}</Button>
        </p>
        <p>
          <Button href={`/refer-yourself/somebody${keep}`} secondary>
            {say(words.forSomebody)}
          </Button>
        </p>
        <p>
          <Button href={`/refer-yourself/again${keep}`} secondary>
            {say(words.again)}
          </Button>
        </p>
        <p>
          <a href={`/refer-yourself/back${keep}`}>{say(words.goOn)}</a>
        </p>
        <InEnglish as="p">{place.about}</InEnglish>
        <p>
          <Sentence
            of={words.byPhone}
            filled={{ service: place.service_name, phone: <Phone number={place.phone} /> }}
          />
        </p>
        <p>
          {say(words.privacyHint)} <a href="/help/privacy">{say(pageWords.privacy)}</a>
        </p>
      </Page>
    )
  },
})
