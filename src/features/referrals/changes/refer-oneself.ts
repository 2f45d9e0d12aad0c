/** Somebody asks us by themselves, or for somebody they care for: without an account, and with what they chose to say. */
import { anyone, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { Need } from '../../directory/needs.ts'
import { recordOverrides } from '../../guidelines/changes.ts'
import type { Objection } from '../../guidelines/judge.ts'
import { findOrAddPerson, type Details } from '../../people/changes.ts'
import { isSurelyTheSame, type Candidate } from '../../people/duplicates/may-know.ts'
import { lockSame } from '../../people/duplicates/lock-same.ts'
import { proposeSame } from '../../people/duplicates/propose.ts'
import { samePeople } from '../../people/duplicates/same-people.ts'
import { saveSections } from '../../people/profile/changes.ts'
import type { Content } from '../../people/profile/content.ts'
import type { SectionKey } from '../../people/profile/item.ts'
import type { Answers as Weighed } from '../../triage/question.ts'
import type { ReferredBy } from '../referral.ts'
import { askForPerson, type Became } from './ask-for-person.ts'

export interface Asked {
  /** What it was written in: one of these becomes one referral. */
  draftId: string
  person: Details
  by: 'self' | ReferredBy
  words: string
  needs: readonly Need[]
  /** The practice that hears what becomes of it, where the person lets us tell one. */
  practiceId: string | null
  teamId: string
  objections: readonly Objection[]
  triage: { answers: Weighed; why: string } | null
  sections: Partial<Record<SectionKey, Content>>
  /** What else was said of how to reach them and what they need: in words, for a record that is not theirs to write. */
  alsoSaid: readonly string[]
}

/**
 * One record for one person: whoever is surely with us already gets no second one, and what a stranger types changes
 * nothing in it. What is only likely becomes a new record, and the two are proposed to those who may decide.
 */
export async function referOneself(tx: Tx, asked: Asked): Promise<Became> {
  // First: of two in the same second, the later waits, and then sees what the first did.
  await lockSame(tx, asked.person)
  const candidates = await samePeople(tx, asked.person)
  const known = onRecord(candidates)
  const personId = known ?? (await findOrAddPerson(tx, asked.person)).person_id
  await proposeSame(
    tx,
    personId,
    candidates.filter(one => one.personId !== personId),
  )
  const actor: Actor =
    asked.by === 'self' ? { role: 'person', linkId: asked.draftId, personId, introductionId: null } : anyone
  if (known === undefined) await saveSections(tx, actor, personId, asked.sections)
  const became = await askForPerson(tx, actor, personId, {
    ...asked,
    otherwise: known === undefined ? '' : await otherwiseSaid(tx, known, asked),
  })
  if (became.isNew)
    await recordOverrides(tx, actor, {
      referralId: became.referralId,
      objections: asked.objections,
      why: 'They asked us themselves.',
    })
  return became
}

/** Whom nobody doubts to be the same; of several, who is with us now. Nobody whose record says that they died. */
function onRecord(candidates: readonly Candidate[]): string | undefined {
  const sure = candidates.filter(one => isSurelyTheSame(one) && !one.hasDied)
  const withUs = sure.filter(({ since }) => since !== null)
  const [one] = withUs.length > 0 ? withUs : sure
  return one?.personId
}

/** What was typed and the record has otherwise, or not at all: for whoever speaks with them to ask about. */
async function otherwiseSaid(tx: Tx, personId: string, { person, alsoSaid }: Asked): Promise<string> {
  const known = await tx.db
    .selectFrom('person')
    .select(['phone', 'email', 'postcode'])
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  const ways = (['phone', 'email', 'postcode'] as const).flatMap(what => {
    const given = person[what]
    return given !== null && given !== known[what] ? [given] : []
  })
  return [...ways, ...alsoSaid].join(', ')
}
