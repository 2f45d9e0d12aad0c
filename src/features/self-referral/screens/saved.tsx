/** /refer-yourself/saved: it is kept, and how to go on. */
import { Button } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { daysSaved } from '../self-referral.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/saved',
  needs: 'public',
  load: ({ tx, query }) =>
    Promise.resolve({ until: tx.today.add({ days: daysSaved }), keep: withPlace(placeWords(query)) }),
  sees: 'nobody',
  page: ({ until, keep }) => {
    const say = useSay()
    return (
      <Page title={say(words.savedTitle)} isPublic isListed={false}>
        <p>{say(words.saveHint, { day: say.date(until) })}</p>
        <p>{say(words.savedHow)}</p>
        <Button href={`/refer-yourself/back${keep}`} secondary>
          {say(words.savedGoOn)}
        </Button>
      </Page>
    )
  },
})
