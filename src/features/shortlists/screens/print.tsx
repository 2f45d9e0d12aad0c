/** /people/:person/shortlist/print?option=…&size=large : one sheet of paper to choose from, at home and in peace. */
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { letterTo } from '../../people/letter.ts'
import { firstNameOf } from '../../people/person.ts'
import { asQuery, chosenOf, tooMany } from '../chosen.ts'
import { PlaceFacts } from '../my-places.tsx'
import { shortlistOf } from '../queries.ts'
import { TooMany } from '../too-many.tsx'
import { words } from '../words.ts'

const say = words.en

export default screen({
  path: '/people/:person/shortlist/print',
  needs: 'shortlist.write',
  load: async ({ tx, actor, params, query }) => {
    const letter = await letterTo(tx, actor, params.person)
    const { on } = await shortlistOf(tx, actor, params.person)
    return {
      letter,
      chosen: chosenOf(on, query.getAll('option')),
      isLarge: query.get('size') !== 'ordinary',
      place: tx.place,
      today: tx.today,
      at: `/people/${params.person}/shortlist`,
    }
  },
  sees: ({ letter }) => [letter.person_id],
  page: ({ letter, chosen, isLarge, place, today, at }) => {
    const linkWorker = letter.link_worker ?? place.service_name
    const back = { href: at, text: 'Back to the shortlist. Print this page with your browser' }
    if (tooMany(chosen) > 0)
      return (
        <Page title={say.title} back={back}>
          <TooMany chosen={chosen} at={`${at}/print`} />
        </Page>
      )
    return (
      <Page title={say.title} caption={say.printed(firstNameOf(letter))} back={back}>
        <p className="app-not-printed">
          <a href={`${at}/print?${asQuery(chosen)}&size=${isLarge ? 'ordinary' : 'large'}`}>
            {isLarge ? 'Ordinary print' : 'Large print'}
          </a>
        </p>
        <div className={isLarge ? 'app-sheet app-sheet--large' : 'app-sheet'}>
          <p>{say.hint}</p>
          {chosen.map(option => (
            <section key={option.option_id} className="app-place">
              <h2>{option.name}</h2>
              {option.became && say.became[option.became] && <p>{say.became[option.became]}</p>}
              <PlaceFacts option={option} linkWorker={linkWorker} />
            </section>
          ))}
          <p>
            <strong>{say.ring(linkWorker, letter.link_worker_phone ?? letter.team_phone)}</strong>
          </p>
          <p>
            {say.changes} {place.crisis_words}
          </p>
          <p>
            {place.service_name}, {asDate(today)}
          </p>
        </div>
      </Page>
    )
  },
})
