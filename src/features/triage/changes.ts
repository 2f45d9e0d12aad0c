/** A referral is triaged, and a place writes its rules anew. Both are added; nothing is changed. */
import { isDeepStrictEqual } from 'node:util'
import { accountOf, isStaff, type Actor } from '../../platform/actor.ts'
import { Conflict, NotFound, orNotFound, refuseIf, WrongAnswer } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { visibleReferrals } from '../referrals/visibility.ts'
import { keepUrgency } from '../waiting/changes/urgency.ts'
import { judge, type Result } from './judge.ts'
import { whyNotInForce } from './proof.ts'
import { rulesInForce } from './queries.ts'
import type { Answers } from './question.ts'
import { whyNotDoor, type Rule, type Rules } from './rule.ts'

interface Triage {
  personId: string
  referralId: string
  answers: Answers
  /** Why it is weighed, or weighed again. May be empty the first time. */
  why: string
}

/** Weighs the referral by the rules in force, and keeps answers, result, who and why. The newest counts. */
export async function recordTriage(
  tx: Tx,
  actor: Actor,
  { personId, referralId, answers, why }: Triage,
): Promise<Result> {
  await referralToTriage(tx, actor, { personId, referralId })
  return keepTriage(tx, actor, { personId, referralId, answers, why })
}

/** The same for whoever asks by themselves: the caller has found or made the referral. */
export async function keepTriage(
  tx: Tx,
  actor: Actor,
  { personId, referralId, answers, why }: Triage,
): Promise<Result> {
  const { version, rules } = await rulesInForce(tx)
  const result = judge(rules, answers)
  await tx.db
    .insertInto('triage')
    .values({
      person_id: personId,
      referral_id: referralId,
      answers: JSON.stringify(answers),
      rules_version: version,
      urgency: result.urgency,
      readiness: result.readiness,
      result: JSON.stringify(result),
      why,
      by_role: actor.role,
      by_account_id: accountOf(actor),
      at: tx.now,
    })
    .execute()
  await keepUrgency(tx, referralId, result.urgency)
  return result
}

/** The referral, of this person, within the actor's reach: those who sent it and those who answer it. */
const referralToTriage = async (
  tx: Tx,
  actor: Actor,
  { personId, referralId }: Pick<Triage, 'personId' | 'referralId'>,
) =>
  orNotFound(
    await tx.db
      .selectFrom('referral')
      .select('referral_id')
      .where('referral_id', '=', referralId)
      .where('person_id', '=', personId)
      .where(visibleReferrals(actor, 'referral.read'))
      .forNoKeyUpdate()
      .executeTakeFirst(),
  )

interface NewRules {
  /** The version they were made from. */
  from: number
  whatChanged: string
}

/** One rule in the stead of the one with its key. */
export async function changeRule(tx: Tx, actor: Actor, rule: Rule, about: NewRules): Promise<void> {
  refuseIfShut(rule)
  await writeRules(tx, actor, about, rules => rules.map(one => (one.key === rule.key ? rule : one)))
}

/** One more rule, before the last: what always holds stays last. */
export async function addRule(tx: Tx, actor: Actor, rule: Omit<Rule, 'key'>, about: NewRules): Promise<void> {
  refuseIfShut(rule)
  const added = { ...rule, key: `own-${about.from + 1}` }
  await writeRules(tx, actor, about, rules => [...rules.slice(0, -1), added, ...rules.slice(-1)])
}

function refuseIfShut({ door }: Pick<Rule, 'door'>): void {
  const [why] = whyNotDoor(door)
  if (why !== undefined) throw new WrongAnswer('phone', why)
}

/** From now on these rules are in force, where no combination of answers is left without a door. */
async function writeRules(
  tx: Tx,
  actor: Actor,
  { from, whatChanged }: NewRules,
  change: (rules: Rules) => Rules,
): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  const { version, rules } = await rulesInForce(tx)
  if (version !== from) throw await conflict(tx)
  const written = change(rules)
  if (isDeepStrictEqual(written, rules))
    throw new WrongAnswer('whatChanged', 'Nothing was changed: the rule is as it was')
  refuseIf(whyNotInForce(written))
  const kept = await tx.db
    .insertInto('triage_rules')
    .values({
      version: version + 1,
      rules: JSON.stringify(written),
      written_at: tx.now,
      written_by: actor.accountId,
      what_changed: whatChanged,
    })
    .onConflict(one => one.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!kept) throw await conflict(tx)
}

/** Who wrote the newest version, and when. */
async function conflict(tx: Tx): Promise<Conflict> {
  const newest = await tx.db
    .selectFrom('triage_rules')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'triage_rules.place_id')
        .onRef('account.account_id', '=', 'triage_rules.written_by'),
    )
    .select(['account.name', 'triage_rules.written_at'])
    .orderBy('triage_rules.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return new Conflict(newest?.name ?? 'A colleague', newest?.written_at ?? tx.now)
}
