/** What is known before a referral is sent: who sends it to which team, what the guidelines say, who it may be. */
import { sql } from 'kysely'
import { isStaff, type Actor } from '../../platform/actor.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { waitFrom, waitOf, type Wait } from '../capacity/expected-wait.ts'
import { changedSince, type InForce } from '../guidelines/in-force.ts'
import { judge, type Objection } from '../guidelines/judge.ts'
import { guidelinesInForce } from '../guidelines/queries.ts'
import { whyNotTheSamePerson, type Candidate } from '../people/duplicates/may-know.ts'
import { samePeople } from '../people/duplicates/same-people.ts'
import { detailsOf } from './changes/person-in-draft.ts'
import { ageIn, outwardIn, readinessOf, type Answers } from './draft.ts'
import { whyNotSend } from './referral.ts'

/** The actor's organisation, the team that serves it, and how long that team's people wait. */
export async function myOrganisation(tx: Tx, actor: Actor) {
  if (!isStaff(actor)) throw new NotFound()
  const { counted, ...organisation } = await tx.db
    .selectFrom('organisation')
    .leftJoin('team', join =>
      join
        .onRef('team.place_id', '=', 'organisation.place_id')
        .onRef('team.team_id', '=', 'organisation.team_id'),
    )
    .select([
      'organisation.organisation_id',
      'organisation.name',
      'team.team_id',
      'team.name as team',
      'team.email as team_email',
    ])
    .select(waitOf(tx, sql.ref('organisation.team_id')).as('counted'))
    .where('organisation.organisation_id', '=', actor.organisationId)
    .executeTakeFirstOrThrow()
  return { ...organisation, wait: organisation.team_id === null ? null : waitFrom(counted, tx.today) }
}

/** What whoever sends says at the last moment. */
export interface Said {
  /** Why they refer although a guideline objects. */
  why: string
  isSomebodyElse: boolean
}

export interface BeforeSending {
  organisation: Awaited<ReturnType<typeof myOrganisation>>
  /** How long the team's people wait; null where no team is asked. */
  wait: Wait | null
  /** What the guidelines in force object to. */
  objections: Objection[]
  /** Which of them changed while the draft was written. */
  changed: string[]
  /** People on record who may be this one. */
  candidates: Candidate[]
  /** Why they seem to be with us already, before anything is said about it. */
  sameAs: string[]
  /** Whether “this is somebody else” would answer that. One NHS number is one person’s. */
  mayBeSomebodyElse: boolean
}

/** Everything that is asked before a draft is sent. */
export async function beforeSending(tx: Tx, actor: Actor, answers: Answers): Promise<BeforeSending> {
  const organisation = await myOrganisation(tx, actor)
  const inForce = await guidelinesInForce(tx)
  const candidates = await samePeople(tx, detailsOf(answers))
  const reasons = (isSomebodyElse: boolean) =>
    whyNotTheSamePerson(candidates, { isSomebodyElse, today: tx.today })
  return {
    organisation,
    wait: organisation.wait,
    objections: objectionsTo(inForce, answers, tx.today),
    changed: changedSince(inForce, answers.suits?.versions ?? {}),
    candidates,
    sameAs: withPhone(tx, reasons(false)),
    mayBeSomebodyElse: reasons(false).length > 0 && reasons(true).length === 0,
  }
}

/** What the guidelines object to in this draft. */
export const objectionsTo = (inForce: InForce, answers: Answers, today: Temporal.PlainDate): Objection[] =>
  judge(inForce, {
    needs: answers.needs ?? [],
    age: ageIn(answers, today),
    outward: outwardIn(answers),
    ticked: answers.suits?.ticked ?? [],
  })

const withPhone = (tx: Tx, reasons: readonly string[]): string[] =>
  reasons.map(reason => `${reason}. To add something to what we know, phone ${tx.place.phone}`)

/** Why the draft cannot be sent now, with what is said about it: the list behind the check page's button. */
export const whyNotSendNow = (
  tx: Tx,
  answers: Answers,
  { before, said }: { before: BeforeSending; said: Said },
): string[] =>
  whyNotSend({
    ...readinessOf(answers),
    hasTeam: before.organisation.team_id !== null,
    sameAs: withPhone(
      tx,
      whyNotTheSamePerson(before.candidates, { isSomebodyElse: said.isSomebodyElse, today: tx.today }),
    ),
    objections: before.objections.length,
    why: said.why,
  })
