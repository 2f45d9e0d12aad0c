/** /people/:person/shortlist/print?option=…&size=large : one sheet of paper to choose from, at home and in peace. */
import { crisisIn } from '../../../ui/crisis.tsx'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { letterTo } from '../../people/letter.ts'
import { firstNameOf } from '../../people/person.ts'
import { asQuery, chosenOf, tooMany } from '../chosen.ts'
import { Became, PlaceFacts } from '../my-places.tsx'
import { shortlistOf } from '../queries.ts'
import { TooMany } from '../too-many.tsx'
import { useSay } from '../../../ui/setting.ts'
import { words } from '../words.ts'

export default screen({
  path: '/people/:person/shortlist/print',
  needs: 'shortlist.write',
  load: async ({ tx, actor, params, query }) => {
    const letter = await letterTo(tx, actor, params.person)
    const { on } = await shortlistOf(tx, actor, params.person)
    const size: 'ordinary' | 'large' = query.get('size') === 'ordinary' ? 'ordinary' : 'large'
    return {
      letter,
      size,
      chosen: chosenOf(on, query.getAll('option'), size),
      place: tx.place,
      today: tx.today,
      at: `/people/${params.person}/shortlist`,
    }
  },
  sees: ({ letter }) => [letter.person_id],
  page: ({ letter, chosen, size, place, today, at }) => {
    const say = useSay()
    const linkWorker = letter.link_worker ?? place.service_name
    const back = { href: at, text: 'Back to the shortlist. Print this page with your browser' }
    const other = size === 'large' ? 'ordinary' : 'large'
    if (tooMany(chosen, size) > 0)
      return (
        <Page title={say(words.title)} back={back}>
          <TooMany chosen={chosen} together={size} at={`${at}/print`} more={`&size=${size}`} />
          <OtherSize href={`${at}/print?${asQuery(chosen)}&size=${other}`} other={other} />
        </Page>
      )
    return (
      <Page
        title={say(words.title)}
        caption={say(words.printed, { name: firstNameOf(letter), day: say.date(today) })}
        back={back}
        wide
      >
        <OtherSize href={`${at}/print?${asQuery(chosen)}&size=${other}`} other={other} />
        <div className={`app-sheet app-sheet--${size}`}>
          <p>{say(words.printedHint)}</p>
          {chosen.map(option => (
            <section key={option.option_id} className="app-place">
              <h2>{option.name}</h2>
              <Became of={option.became} />
              <PlaceFacts option={option} linkWorker={linkWorker} />
            </section>
          ))}
          <p>
            <strong>
              {say(words.ring, { linkWorker, phone: letter.link_worker_phone ?? letter.team_phone })}
            </strong>
          </p>
          <p>
            {say(words.changes)} {crisisIn(say, place.crisis_words)}
          </p>
        </div>
      </Page>
    )
  },
})

const OtherSize = ({ href, other }: { href: string; other: 'ordinary' | 'large' }) => (
  <p className="app-not-printed">
    <a href={href}>{other === 'large' ? 'Large print' : 'Ordinary print'}</a>
  </p>
)
