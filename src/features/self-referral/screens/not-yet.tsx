/** /refer-yourself/not-yet: somebody does not know yet that another would ask for them. What to do, and a page to show. */
import { Inset } from '../../../ui/inset.tsx'
import { screen } from '../../../platform/screen/screen.ts'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Page } from '../../../ui/page.tsx'
import { Phone } from '../../../ui/phone.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/not-yet',
  needs: 'public',
  load: ({ tx, query }) => Promise.resolve({ place: tx.place, keep: withPlace(placeWords(query)) }),
  sees: 'nobody',
  page: ({ place, keep }) => {
    const say = useSay()
    return (
      <Page
        title={say(words.notYetTitle)}
        back={{ href: `/refer-yourself${keep}`, text: say(words.backToStart) }}
        isPublic
        isListed={false}
      >
        <p>{say(words.notYetKept)}</p>
        <p>{say(words.notYetWhy)}</p>
        <p>{say(words.notYetShow)}</p>
        <Inset>
          <InEnglish as="p">{`${place.service_name}. ${place.about}`}</InEnglish>
          <p>{say(words.notYetWhat)}</p>
          <p>{say(words.notYetFree)}</p>
          <p>
            <Sentence
              of={words.byPhone}
              filled={{ service: place.service_name, phone: <Phone number={place.phone} /> }}
            />
          </p>
          <p>
            <a href={`/refer-yourself${keep}`}>{say(words.backToStart)}</a>
          </p>
        </Inset>
        <p>{say(words.notYetThem)}</p>
        <p>{say(words.notYetCannot)}</p>
        <p>
          <Sentence of={words.notYetWorried} filled={{ phone: <Phone number={place.phone} /> }} />
        </p>
      </Page>
    )
  },
})
