/** /refer-yourself/outside: somebody lives elsewhere. Who serves them there, or how to find who does; and nothing kept. */
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Phone } from '../../../ui/phone.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placesServing } from '../queries.ts'
import { readAreas } from '../self-referral.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/outside',
  needs: 'public',
  load: async ({ tx, query }) => {
    const outward = outwardIn(query)
    return {
      place: tx.place,
      outward,
      serving: outward === null ? [] : await placesServing(tx, outward),
      isOfThem: query.get('for') === 'somebody',
    }
  },
  sees: 'nobody',
  page: ({ place, outward, serving, isOfThem }) => {
    const say = useSay()
    return (
      <Page title={say(isOfThem ? words.outsideTitleThey : words.outsideTitle)} isPublic isListed={false}>
        <p>{say(words.outsideKept, { place: place.name })}</p>
        <p>{say(isOfThem ? words.outsideNextThey : words.outsideNext)}</p>
        <ul>
          {serving.map(({ code, name }) => (
            <li key={code}>
              <a href={`/refer-yourself?place=${code}`}>
                {say(words.outsideServes, { place: name, outward: outward ?? '' })}
              </a>
            </li>
          ))}
          <li>{say(isOfThem ? words.outsidePracticeThey : words.outsidePractice)}</li>
          <li>
            <Sentence of={words.outside111} filled={{ number: <Phone number="111" /> }} />
          </li>
        </ul>
        <p>
          <Sentence of={words.outsideHere} filled={{ phone: <Phone number={place.phone} /> }} />
        </p>
      </Page>
    )
  },
})

/** The first half of one postcode; null where the address names none. */
function outwardIn(query: URLSearchParams): string | null {
  const read = readAreas(query.get('from') ?? '')
  return 'value' in read && read.value.length === 1 ? (read.value[0] ?? null) : null
}
