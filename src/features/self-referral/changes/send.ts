/** What somebody wrote is sent: one referral, however often the button is pressed. */
import { isDeepStrictEqual } from 'node:util'
import { Refused } from '../../../platform/errors.ts'
import type { Client } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { judge } from '../../guidelines/judge.ts'
import type { Details } from '../../people/changes.ts'
import type { Content } from '../../people/profile/content.ts'
import { referOneself } from '../../referrals/changes/refer-oneself.ts'
import { weighedByAnybody } from '../../triage/chat-result.tsx'
import { isMade, waysTo } from '../../messages/ways.ts'
import { rowToChange } from '../drafts.ts'
import { phoneKept } from '../fields.ts'
import { helpFirst } from '../help-first.ts'
import { servingHere } from '../queries.ts'
import { openAnswers, sealAfterwards, type Afterwards } from '../sealed.ts'
import {
  ageOf,
  hoursOpen,
  missing,
  pageOpens,
  outwardOf,
  teamFor,
  weighedIn,
  type Answers,
  type Serving,
} from '../self-referral.ts'
import { waySaid } from '../way-said.ts'
import { words } from '../words.ts'
import { countOrRefuse } from './draft.ts'

/** Whose record it was written to; empty where it was sent already: the page after it is the same. */
export async function sendSelfReferral(tx: Tx, { address }: Client, token: string): Promise<string[]> {
  const row = await rowToChange(tx, token)
  const answers = row?.answers && openAnswers(tx, row.draft_id, row.answers)
  if (!row || !answers) return []
  const serving = await servingHere(tx)
  const teamId = teamFor(answers, serving)
  if (teamId === null) throw new Refused([tx.say(words.noTeam, { phone: tx.place.phone })])
  if (missing(answers).length > 0) throw new Refused([tx.say(words.missingTitle)])
  await countOrRefuse(tx, address)
  const practice = practiceOf(answers, serving)
  const by = answers.carer ? { ...answers.carer, phone: phoneKept(answers.carer.phone) } : 'self'
  const sections = sectionsOf(answers, practice?.name)
  const { reference, personId } = await referOneself(tx, {
    draftId: row.draft_id,
    person: detailsOf(answers),
    by,
    words: answers.words ?? '',
    needs: answers.needs ?? [],
    practiceId: by === 'self' && answers.tellsPractice && practice ? practice.organisation_id : null,
    teamId,
    objections: judge(serving.inForce, {
      needs: answers.needs ?? [],
      age: ageOf(answers.date_of_birth, tx.today),
      outward: outwardOf(answers.postcode),
      ticked: [],
      ...(practice && { selfReferral: practice.self_referral }),
    }),
    triage: await triageOf(tx, answers),
    sections,
    alsoSaid: alsoSaid(answers),
  })
  await tx.db
    .updateTable('self_referral_draft')
    .set({
      answers: null,
      sent_at: tx.now,
      reference,
      afterwards: sealAfterwards(tx, row.draft_id, await afterwardsOf(tx, answers)),
      open_until: tx.now.add({ hours: hoursOpen }),
      ends_at: tx.now.add({ hours: hoursOpen }),
    })
    .where('draft_id', '=', row.draft_id)
    .execute()
  return [personId]
}

/** What the page after it says: by what they typed, and by no record, so that it is the same for everybody. */
async function afterwardsOf(tx: Tx, answers: Answers): Promise<Afterwards> {
  const { phone, email, prefers } = detailsOf(answers)
  const format = answers.format ?? 'standard'
  const ways = waysTo({ phone, email, prefers, format, hasAddress: false }, tx.channels)
  // What is made by hand takes days, and a message goes ahead of it.
  const first =
    (isMade(format) && ways.find(({ channel }) => channel === 'text' || channel === 'email')) || ways[0]
  const { heard, isFirst } = await helpFirst(tx, answers)
  return {
    forWhom: answers.forWhom,
    way: first.channel,
    opens: pageOpens(answers),
    help: isFirst ? heard.result : null,
  }
}

const practiceOf = ({ practice }: Answers, { practices }: Serving) =>
  practices.find(one => one.organisation_id === practice)

/** The person as a record has them. What was left out is empty, or not known. */
const detailsOf = (answers: Answers): Details => ({
  first_name: answers.first_name ?? '',
  family_name: answers.family_name ?? '',
  preferred_name: null,
  date_of_birth: answers.date_of_birth ? Temporal.PlainDate.from(answers.date_of_birth) : null,
  nhs_number: null,
  address: null,
  postcode: answers.postcode ?? null,
  phone: phoneKept(answers.phone),
  email: answers.email ?? null,
  prefers: waySaid(answers),
  is_neutral: answers.othersSee ?? false,
  language: answers.language ?? 'en',
  format: answers.format ?? 'standard',
  careful: null,
})

/** The same for a record that is not theirs to write: in words, for whoever speaks with them. */
const alsoSaid = ({ times, other, access, otherLanguage, noVoicemail, othersSee }: Answers): string[] =>
  [
    times,
    other,
    access,
    otherLanguage && `speaks ${otherLanguage}`,
    noVoicemail && 'no voice message',
    othersSee && 'others may see messages',
  ].filter((one): one is string => typeof one === 'string' && one !== '')

/** What they said that their profile has a place for. */
function sectionsOf(answers: Answers, practice: string | undefined) {
  const safe = content({
    safe_times: answers.times,
    voicemail: answers.noVoicemail ? 'no' : '',
    shared_phone: answers.othersSee ? 'yes' : '',
    other_contact: answers.other,
  })
  const access = content({
    interpreter: answers.otherLanguage,
    other_requirement: answers.access,
    adjustments_needed: answers.access || answers.otherLanguage ? 'yes' : '',
  })
  const registered = content({ practice_details: practice, registered: practice && 'yes' })
  return {
    ...(safe && { 'safe-contact': safe }),
    ...(access && { 'needs-of-access': access }),
    ...(registered && { practice: registered }),
  }
}

function content(said: Record<string, string | undefined>): Content | undefined {
  const known = Object.entries(said).filter((one): one is [string, string] => Boolean(one[1]))
  return known.length > 0 ? Object.fromEntries(known) : undefined
}

/** What was ticked, with what is heard in their words; null where neither says anything. */
async function triageOf(tx: Tx, all: Answers) {
  const ticked = weighedIn(all)
  const heard = await weighedByAnybody(tx, ticked)
  const isAnything = all.chat !== undefined || heard.isHeavy || heard.isUrgent
  if (!isAnything) return null
  const why = isDeepStrictEqual(heard.answers, ticked)
    ? ''
    : 'Some of it was heard in their own words, and not ticked.'
  return { answers: heard.answers, why }
}
