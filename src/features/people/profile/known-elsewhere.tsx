/** What a section does not ask, because the record has it already: nobody is asked twice. */
import { reachWays } from '../reach-ways.ts'
import type { Person } from '../queries.ts'
import type { SectionKey } from './item.ts'

export function KnownElsewhere({ section, person }: { section: SectionKey; person: Person }) {
  const at = `/people/${person.person_id}`
  if (section === 'about-me')
    return (
      <>
        <h2 className="nhsuk-heading-s">What is most important to me</h2>
        <p className="app-own-words">{person.what_matters ?? 'Not written down yet.'}</p>
        <p>
          <a href={`${at}/what-matters`}>
            {person.what_matters ? 'Change what matters' : 'Write what matters'}
          </a>
        </p>
      </>
    )
  if (section === 'safe-contact')
    return (
      <p>
        They prefer: {reachWays[person.prefers].toLowerCase()}.{' '}
        {person.is_neutral && 'Messages say nothing of why: others may see them. '}
        <a href={`${at}/details`}>Change their details</a>
      </p>
    )
  if (section === 'identity')
    return (
      <p>
        Name, date of birth, NHS number and address are in <a href={`${at}/details`}>their details</a>.
      </p>
    )
  if (section === 'risks' && person.careful !== null)
    return (
      <p>
        {person.careful === '' ? (
          'The referral said: no known risks.'
        ) : (
          <>
            To be careful about: <span className="app-own-words">{person.careful}</span>
          </>
        )}{' '}
        <a href={`${at}/details`}>Change it</a>
      </p>
    )
  return null
}
