/** /refer-yourself/young: somebody is younger than those this place supports. Doors, and nothing kept. */
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Phone } from '../../../ui/phone.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { everybodyToRead } from '../../guidelines/queries.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/young',
  needs: 'public',
  load: async ({ tx, query }) => ({
    place: tx.place,
    youngest: (await everybodyToRead(tx)).content.youngest ?? 18,
    keep: withPlace(placeWords(query)),
  }),
  sees: 'nobody',
  page: ({ place, youngest, keep }) => {
    const say = useSay()
    return (
      <Page title={say(words.youngTitle)} isPublic isListed={false}>
        <p>{say(words.youngKept, { age: say.number(youngest) })}</p>
        <ul>
          <li>
            <Sentence of={words.youngChildline} filled={{ number: <Phone number="0800 1111" /> }} />
          </li>
          <li>{say(words.youngNear)}</li>
          <li>
            <Sentence of={words.youngRing} filled={{ phone: <Phone number={place.phone} /> }} />
          </li>
          <li>
            <a href={`/find${keep}`}>{say(words.outsideFind)}</a>
          </li>
        </ul>
        <p>
          <a href={`/refer-yourself/me${keep}`}>{say(words.youngWrong)}</a>
        </p>
      </Page>
    )
  },
})
