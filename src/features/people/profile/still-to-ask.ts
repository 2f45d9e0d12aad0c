/**
 * What nobody has asked yet, as gentle sentences for a link worker. Nothing waits for it; what a person preferred not
 * to say was answered, and is not asked again (standards/domain.md 1.2, rule 1). Pure.
 */
import type { Content } from './content.ts'
import { entriesOf } from './content.ts'
import { dayInWords } from './in-words.ts'
import type { Item, SectionKey } from './item.ts'
import { sectionNamed, sections } from './sections.ts'

export interface ToAsk {
  section: SectionKey
  words: string
}

type Contents = Partial<Record<SectionKey, { content: Content }>>

interface Asked {
  today: Temporal.PlainDate
  /** What the person's details say to be careful about: '' says that there are no known risks. */
  careful: string | null
}

export function stillToAsk(profile: Contents, { today, careful }: Asked): ToAsk[] {
  const unasked = sections.flatMap(({ key, items }) =>
    items
      .filter(item => item.ask !== undefined && !isAnswered(item, profile[key]?.content ?? {}))
      .filter(item => !(item.key === 'risks_known' && careful !== null))
      .map(item => ({ section: key, words: item.ask ?? '' })),
  )
  return [...reviews(profile, today), ...unasked]
}

const isAnswered = ({ key, answeredBy = [] }: Item, content: Content): boolean =>
  [key, ...answeredBy].some(name => content[name] !== undefined)

/** Needs and risks whose day of review has come. */
function reviews(profile: Contents, today: Temporal.PlainDate): ToAsk[] {
  const isDue = (day: unknown): day is string => typeof day === 'string' && day <= today.toString()
  const needs = profile['needs-of-access']?.content['needs_review_on']
  const risks = entriesOf(sectionNamed('risks'), profile.risks?.content ?? {})
  return [
    ...(isDue(needs)
      ? [
          {
            section: 'needs-of-access' as const,
            words: `Ask whether what they need to take part has changed: due since ${dayInWords(needs)}`,
          },
        ]
      : []),
    ...risks
      .filter(entry => entry['risk_until'] === undefined && isDue(entry['risk_review_on']))
      .map(entry => ({
        section: 'risks' as const,
        words: `Look again at the risk “${entry['risk']}”: due since ${dayInWords(entry['risk_review_on'] ?? '')}`,
      })),
  ]
}
