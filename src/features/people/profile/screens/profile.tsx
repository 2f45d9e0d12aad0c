/** /people/:person/profile: everything that is known of a person beside the plan, in their own voice first. */
import { screen } from '../../../../platform/screen/screen.ts'
import { asDay } from '../../../../ui/dates.ts'
import { Page } from '../../../../ui/page.tsx'
import { firstNameOf, nameOf } from '../../person.ts'
import { personToRead } from '../../queries.ts'
import { inWords } from '../in-words.ts'
import type { Section } from '../item.ts'
import { profileOf, type Written } from '../queries.ts'
import { RowsInWords } from '../rows-in-words.tsx'
import { sections } from '../sections.ts'
import { stillToAsk } from '../still-to-ask.ts'
import { ToAskList } from '../to-ask-list.tsx'

export default screen({
  path: '/people/:person/profile',
  needs: 'person.read',
  load: async ({ tx, actor, params }) => {
    const person = await personToRead(tx, actor, 'person.read', params.person)
    return {
      person,
      profile: await profileOf(tx, person),
      today: tx.today,
      mayWrite: actor.role === 'linkWorker' && person.support_id !== null,
    }
  },
  sees: ({ person }) => [person.person_id],
  page: ({ person, profile, today, mayWrite }) => {
    const at = `/people/${person.person_id}`
    return (
      <Page
        title={`About ${firstNameOf(person)}`}
        caption={nameOf(person)}
        back={{ href: at, text: 'Back to the record' }}
      >
        {person.what_matters && (
          <>
            <h2 className="nhsuk-heading-m">What matters to them</h2>
            <p className="app-own-words">{person.what_matters}</p>
          </>
        )}
        {sections.map(section => (
          <SectionInWords
            key={section.key}
            section={section}
            written={profile[section.key]}
            {...(mayWrite && { href: `${at}/profile/${section.key}` })}
            today={today}
          />
        ))}
        {person.support_id === null ? (
          <p>You can read the rest once your team has accepted the referral.</p>
        ) : (
          <ToAskList
            asks={stillToAsk(profile, { today, careful: person.careful })}
            at={`${at}/profile`}
            mayWrite={mayWrite}
          />
        )}
      </Page>
    )
  },
})

interface Shown {
  section: Section
  written: Written | undefined
  /** Where it is changed, by who may. */
  href?: string
  today: Temporal.PlainDate
}

function SectionInWords({ section, written, href, today }: Shown) {
  const rows = written ? inWords(section, written.content, today) : []
  if (rows.length === 0 && !href) return null
  return (
    <section>
      <h2 className="nhsuk-heading-m">{section.title}</h2>
      <RowsInWords rows={rows} />
      {written && rows.length > 0 && (
        <p className="nhsuk-body-s">
          Written {written.by && `by ${written.by}, `}
          {asDay(written.written_at)}
        </p>
      )}
      {href && (
        <p>
          <a href={href}>
            {rows.length > 0 ? 'Change' : 'Write down'}
            <span className="nhsuk-u-visually-hidden">: {section.title}</span>
          </a>
        </p>
      )}
    </section>
  )
}
