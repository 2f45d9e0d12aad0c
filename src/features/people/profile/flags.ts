/** What everybody who meets or contacts a person must see at once: needs of access, safe contact, risks. Pure. */
import { entriesOf, type Content } from './content.ts'
import { inWords } from './in-words.ts'
import type { SectionKey } from './item.ts'
import { sectionNamed } from './sections.ts'

/** The sections that these stand in: whoever is only asked to meet somebody reads them, and no other. */
export const needed = ['needs-of-access', 'safe-contact', 'risks'] as const satisfies readonly SectionKey[]

type Contents = Partial<Record<SectionKey, { content: Content }>>

export interface Flags {
  access: string[]
  contact: string[]
  risks: string[]
}

const say = (words: string, when: boolean): string[] => (when ? [words] : [])
const words = (before: string, answer: unknown): string[] =>
  typeof answer === 'string' ? [`${before}${answer}`] : []

export function flagsOf(profile: Contents, today: Temporal.PlainDate): Flags {
  const needs = profile['needs-of-access']?.content ?? {}
  const contact = profile['safe-contact']?.content ?? {}
  return {
    access: [
      ...words('Interpreter: ', needs['interpreter']),
      ...words('', needs['mobility']),
      ...entriesOf(sectionNamed('needs-of-access'), needs).flatMap(entry => words('', entry['adjustment'])),
      ...words('', needs['other_requirement']),
      ...say('Needs changes to take part: ask which', isOnlySaid(needs, today)),
    ],
    contact: [
      ...say('No voicemail', contact['voicemail'] === 'no'),
      ...say('No text messages', contact['texts'] === 'no'),
      ...say('No phone calls', isChosen(contact, 'no-phone')),
      ...say('Others use their phone', contact['shared_phone'] === 'yes'),
      ...words('Good and safe: ', contact['safe_times']),
      ...words('Never: ', contact['never_contact']),
    ],
    risks: entriesOf(sectionNamed('risks'), profile.risks?.content ?? {})
      .filter(entry => entry['risk_until'] === undefined)
      .map(entry => [entry['risk'], entry['risk_comment']].filter(Boolean).join(': ')),
  }
}

const isChosen = (content: Content, value: string): boolean =>
  Array.isArray(content['contact_also']) && (content['contact_also'] as string[]).includes(value)

/** They said yes, and nobody has written what. */
const isOnlySaid = (needs: Content, today: Temporal.PlainDate): boolean =>
  needs['adjustments_needed'] === 'yes' && inWords(sectionNamed('needs-of-access'), needs, today).length === 1
