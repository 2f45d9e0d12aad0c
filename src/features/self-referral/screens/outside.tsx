/** /refer-yourself/outside: somebody lives elsewhere. Who helps them there, and nothing kept. */
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { otherPlaces } from '../queries.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/outside',
  needs: 'public',
  load: async ({ tx, query }) => ({
    place: tx.place,
    others: await otherPlaces(tx),
    keep: withPlace(placeWords(query)),
  }),
  sees: 'nobody',
  page: ({ place, others, keep }) => {
    const say = useSay()
    return (
      <Page title={say(words.outsideTitle)} isPublic isListed={false}>
        <p>{say(words.outsideKept, { place: place.name })}</p>
        <p>{say(words.outsideNext)}</p>
        <ul>
          {others.length > 0 && (
            <li>
              {say(words.outsidePlaces)}{' '}
              {others.map(({ code, name }) => (
                <span key={code}>
                  <a href={`/refer-yourself?place=${code}`}>{name}</a>{' '}
                </span>
              ))}
            </li>
          )}
          <li>{say(words.outsidePractice)}</li>
          <li>
            <a href="tel:111">{say(words.outside111, { number: '111' })}</a>
          </li>
          <li>
            <a href={`/find${keep}`}>{say(words.outsideFind)}</a>
          </li>
        </ul>
        <p>{say(words.outsideHere, { phone: place.phone })}</p>
      </Page>
    )
  },
})
