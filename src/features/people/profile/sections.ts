/** The sections of a profile, in the order in which they are read: their own voice first, health last. Pure. */
import type { Section, SectionKey } from './item.ts'
import { aboutMe } from './sections/about-me.ts'
import { aroundMe } from './sections/around-me.ts'
import { health } from './sections/health.ts'
import { identity } from './sections/identity.ts'
import { needsOfAccess } from './sections/needs-of-access.ts'
import { practice } from './sections/practice.ts'
import { risks } from './sections/risks.ts'
import { safeContact } from './sections/safe-contact.ts'
import { triedBefore } from './sections/tried-before.ts'

export const sections: readonly Section[] = [
  aboutMe,
  safeContact,
  needsOfAccess,
  identity,
  practice,
  aroundMe,
  triedBefore,
  risks,
  health,
]

const byKey = new Map(sections.map(section => [section.key, section]))

/** The section of this name. */
export const sectionNamed = (key: SectionKey): Section => byKey.get(key) as Section
