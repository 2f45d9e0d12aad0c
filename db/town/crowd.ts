/**
 * People at every stage of the demonstration, made with the same changes the screens use: nobody stands
 * where the program would not have let them come. The same crowd every time.
 */
import type { Staff } from '../../src/platform/actor.ts'
import type { Tx } from '../../src/platform/tx.ts'
import type { Need } from '../../src/features/directory/needs.ts'
import { endSupport } from '../../src/features/caseload/changes/end.ts'
import { newestSupport } from '../../src/features/caseload/queries.ts'
import { recordConversation } from '../../src/features/conversations/changes.ts'
import { isNeed } from '../../src/features/directory/needs.ts'
import { search } from '../../src/features/finding/search.ts'
import { settingOf } from '../../src/features/finding/setting.ts'
import { nothingWanted } from '../../src/features/finding/wanted.ts'
import { recordAttendance } from '../../src/features/introductions/changes/came.ts'
import { makeIntroduction } from '../../src/features/introductions/changes/make.ts'
import { recordMeasure } from '../../src/features/measures/changes.ts'
import { writeWhatMatters } from '../../src/features/people/changes.ts'
import { writePlan } from '../../src/features/plans/changes.ts'
import { acceptReferral } from '../../src/features/referrals/changes/accept.ts'
import { beginDraft, saveDraft } from '../../src/features/referrals/changes/draft.ts'
import { returnReferral } from '../../src/features/referrals/changes/return.ts'
import { sendReferral } from '../../src/features/referrals/changes/send.ts'

const firstNames = [
  'Ada',
  'Bilal',
  'Carol',
  'Derek',
  'Edith',
  'Farah',
  'Grace',
  'Harold',
  'Ivy',
  'Jozef',
  'Keith',
  'Lily',
  'Mohammed',
  'Norma',
  'Olive',
  'Peter',
  'Queenie',
  'Ravi',
  'Sheila',
  'Tomasz',
]
const familyNames = [
  'Ashworth',
  'Birch',
  'Cartmel',
  'Dacre',
  'Ellel',
  'Fell',
  'Gressingham',
  'Hest',
  'Ireby',
  'Judge',
  'Kent',
  'Lowgill',
  'Melling',
]

interface Reason {
  needs: Need[]
  reason: string
  matters: string
}

const reasons: readonly Reason[] = [
  {
    needs: ['loneliness', 'wellbeing'],
    reason: 'You told me the days are long since you stopped work, and that you miss company.',
    matters: 'Seeing the grandchildren on Sundays. Being useful to somebody.',
  },
  {
    needs: ['money', 'food'],
    reason: 'You said the bills frighten you and you would like somebody to look at them with you.',
    matters: 'Sleeping through the night. Not owing anybody.',
  },
  {
    needs: ['bereavement', 'loneliness'],
    reason: 'You would like to talk with somebody who understands what it is to lose a husband.',
    matters: 'His allotment, and keeping it as he left it.',
  },
  {
    needs: ['activity', 'condition'],
    reason: 'You would like to move more, at your own pace, with other people.',
    matters: 'Walking to the shop and back without stopping.',
  },
  {
    needs: ['caring', 'practical'],
    reason: 'You look after your wife day and night and said you need a break.',
    matters: 'An hour a week that is mine.',
  },
  {
    needs: ['digital', 'transport'],
    reason: 'You said everything is online now and the bus has stopped.',
    matters: 'Getting to chapel, and writing to my sister in Canada.',
  },
]

const postcodes = ['LA1 8HM', 'LA1 7BC', 'LA1 8QT', 'LA4 3PR', 'LA2 3HT', 'LA5 3CF']

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** How far the story of the person with this number has come. */
type Stage = 'waiting' | 'returned' | 'accepted' | 'talked' | 'planned' | 'introduced' | 'attended' | 'ended'
const stages: readonly Stage[] = [
  'attended',
  'ended',
  'planned',
  'introduced',
  'attended',
  'talked',
  'ended',
  'waiting',
  'attended',
  'accepted',
  'ended',
  'returned',
]

interface Workers {
  referrer: Staff
  linkWorker: Staff
}

/** The same transaction at an earlier moment; nothing is queued, because it happened long ago. */
export const atEarlier = (tx: Tx, daysAgo: number): Tx => {
  const now = tx.now.subtract({ hours: 24 * daysAgo })
  return {
    ...tx,
    now,
    today: now.toZonedDateTimeISO('Europe/London').toPlainDate(),
    later: () => Promise.resolve(),
  }
}

/** One made-up person, from referral to wherever their story has come. */
export async function addPerson(tx: Tx, number: number, { referrer, linkWorker }: Workers): Promise<void> {
  const stage = pick(stages, number)
  const began = stage === 'waiting' ? 2 + (number % 20) : 30 + ((number * 7) % 200)
  const { needs, reason, matters } = pick(reasons, number)
  const first = pick(firstNames, number)
  const start = atEarlier(tx, began)
  const draft = await beginDraft(start, referrer)
  await saveDraft(start, referrer, draft, {
    first_name: first,
    family_name: pick(familyNames, number * 5 + 3),
    date_of_birth: `${1938 + ((number * 11) % 55)}-0${1 + (number % 9)}-1${number % 10}`,
    postcode: pick(postcodes, number),
    phone: `07700 900 ${String(400 + number)}`,
    email: number % 3 === 0 ? `${first.toLowerCase()}.${number}@people.example` : null,
    prefers: number % 3 === 0 ? 'email' : 'text',
    needs,
    reason,
    agreed: 'yes',
    careful_known: number % 7 === 0 ? 'some' : 'none',
    careful: number % 7 === 0 ? 'Hard of hearing: ring twice, and speak slowly.' : '',
  })
  const { id, personId } = await sendReferral(start, referrer, draft)
  if (stage === 'waiting') return
  const then = atEarlier(tx, began - 3)
  if (stage === 'returned')
    return returnReferral(then, linkWorker, id, {
      reason: 'clinical',
      door: 'Please see your practice nurse about the pain first. We are here afterwards.',
    })
  await acceptReferral(then, linkWorker, id, { linkWorkerId: linkWorker.accountId })
  if (stage === 'accepted') return
  const met = atEarlier(tx, began - 8)
  await recordConversation(met, linkWorker, personId, {
    story: `${first} talked about the week, and about what used to be good. ${matters}`,
    how: number % 2 === 0 ? 'phone' : 'home',
    heldOn: met.today,
    minutes: 45,
  })
  await writeWhatMatters(met, linkWorker, personId, { words: matters, from: 0 })
  await recordMeasure(met, linkWorker, personId, {
    answers: {
      satisfied: 3 + (number % 4),
      worthwhile: 4 + (number % 3),
      happy: 3 + (number % 5),
      anxious: 5 + (number % 4),
    },
    how: 'together',
    askedOn: met.today,
  })
  if (stage === 'talked') return
  const planned = atEarlier(tx, began - 12)
  await writePlan(planned, linkWorker, personId, {
    content: {
      strengths: 'Good with people, and never gives up.',
      goals: [
        {
          words: matters,
          importance: 8,
          confidence: 5 + (number % 4),
          step: 'Go along once and see',
          stepBy: `${first}, with ${linkWorker.name}`,
          stepOn: planned.today.add({ days: 10 }),
        },
      ],
    },
    from: 0,
  })
  if (stage === 'planned') return
  const wanted = { ...nothingWanted, needs: [pick(needs, 0)].filter(isNeed) }
  const { services } = await search(planned, {
    wanted,
    setting: await settingOf(planned, wanted),
    page: 1,
    size: 1,
  })
  const [service] = services
  if (!service) return
  const introduction = await makeIntroduction(planned, linkWorker, personId, {
    serviceId: service.service_id,
    need: pick(needs, 0),
    warmth: number % 2 === 0 ? 'accompanied' : 'introduced',
    agreed: true,
    shared: ['phone'],
    note: '',
    providerEmail: service.content.email ?? null,
  })
  if (stage === 'introduced') return
  const later = atEarlier(tx, began - 25)
  await recordAttendance(later, linkWorker, introduction, { came: true, permission: 'introduction.write' })
  await recordMeasure(later, linkWorker, personId, {
    answers: {
      satisfied: 5 + (number % 4),
      worthwhile: 6 + (number % 3),
      happy: 5 + (number % 4),
      anxious: 3 + (number % 3),
    },
    how: 'together',
    askedOn: later.today,
  })
  if (stage === 'attended') {
    const lately = atEarlier(tx, 2 + (number % 12))
    return recordConversation(lately, linkWorker, personId, {
      story: `${first} rang to say how it went. “They kept a chair for me.”`,
      how: 'phone',
      heldOn: lately.today,
      minutes: 15,
    })
  }
  const { support_id } = await newestSupport(later, linkWorker, 'support.write', personId)
  await endSupport(later, linkWorker, support_id, {
    ending: 'goals-met',
    summary: `${first} goes every week now and has made two friends there. What did not help: a phone befriending line.`,
    gpAction: '',
  })
}
