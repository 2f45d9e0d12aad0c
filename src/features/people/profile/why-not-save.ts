/** Why a section cannot be saved as it was answered. Nothing is demanded; only what contradicts itself is asked again. Pure. */
import { entriesOf, type Content, type Entry } from './content.ts'
import type { Section } from './item.ts'

export function whyNotSave(section: Section, content: Content, before: Content = {}): string[] {
  return [
    ...withoutAName(section, content),
    ...forgotten(section, content, before),
    ...backwards(section, content),
    ...(section.key === 'risks' ? ofRisks(section, content) : []),
  ]
}

/** Each entry says what it is. */
function withoutAName(section: Section, content: Content): string[] {
  const first = section.entries?.items[0]
  if (!first) return []
  return entriesOf(section, content).some(entry => entry[first.key] === undefined)
    ? [
        `Answer “${first.label}” for each ${section.entries?.name.toLowerCase()}, or clear everything about it`,
      ]
    : []
}

/** What is history cannot be cleared: it ends. Old versions are kept too, but nobody looks there first. */
function forgotten(section: Section, content: Content, before: Content): string[] {
  if (!section.entries?.isHistory) return []
  return entriesOf(section, content).length < entriesOf(section, before).length
    ? [
        `A ${section.entries.name.toLowerCase()} that was written down stays to be read. Say when it ended instead of clearing it`,
      ]
    : []
}

function backwards(section: Section, content: Content): string[] {
  const history = section.entries?.isHistory
  if (!history) return []
  const isBackwards = (entry: Entry) => {
    const [since, until] = [entry[history.since], entry[history.until]]
    return since !== undefined && until !== undefined && until < since
  }
  return entriesOf(section, content).some(isBackwards)
    ? [`A ${section.entries?.name.toLowerCase()} cannot end before it began. Check the dates`]
    : []
}

/** “No known risks” and a risk cannot both be so; “yes” needs to say which. */
function ofRisks(section: Section, content: Content): string[] {
  const open = entriesOf(section, content).filter(entry => entry['risk_until'] === undefined)
  if (content['risks_known'] === 'none' && open.length > 0)
    return ['You say that there are no known risks, and there is one below. Say when it ended, or select yes']
  if (content['risks_known'] === 'some' && open.length === 0)
    return ['Write down the risk, or select that there are no known risks']
  return []
}
