/** Every form of referring, answering and keeping somebody safe that writes something, filled in and about to be sent. */
import { ivy, priyaUploads, ravi, teamList } from './brought-lists.ts'
import { onOneScreen } from './referring.ts'
import { asksForHerself } from './self-referral.ts'
import { margaretIsOnRecordTwice } from './same-person.ts'
import { margaretIsAboutToBeReferred, margaretIsReferred, margaretOpensHerPage } from './situations.ts'
import type { Town } from './town.ts'
import type { Ready, Shown } from './visitor.ts'
import { listFor, margaretIsToBeDecided, margaretWaitsToBeTakenOn } from './waiting.ts'

const question = { words: 'Which hip is it?' }

/** Asha is about to ask the practice. */
async function ashaAsks(here: Town): Promise<{ referral: string; page: Shown }> {
  const { referral } = await margaretIsReferred(here)
  return { referral, page: await (await here.as('link-worker')).opens(`${referral}/ask`) }
}

/** What an administrator says of a guideline that reads better now. */
const aChange = { suits: 'People who worry about money.', what: 'Whom it suits', why: 'It reads better' }

/** Asha worries about somebody, before there is any record. */
const worrying = async (here: Town): Promise<Ready> =>
  (await (await here.as('link-worker')).opens('/safeguarding/new')).filled('Raise it now', {
    kind: 'domestic-abuse',
    words: 'He listens to her calls.',
  })

const isRaised = async (here: Town): Promise<Shown> => {
  const { visitor, to, init } = await worrying(here)
  return visitor.follow(await visitor.request(to, init), to)
}

export const referralJourneys = {
  'send a referral': async here => (await margaretIsAboutToBeReferred(here)).filled('Send referral'),

  'refer on one screen': async here =>
    (await (await here.as('gp')).opens('/referrals/one-screen')).filled('Send referral', onOneScreen),

  'bring a list in': async here =>
    (await priyaUploads(here, teamList(ivy, ravi))).filled('Bring in 2 people'),

  'cancel a list': async here => (await priyaUploads(here, teamList(ivy))).filled('Cancel this list'),

  'accept a referral': async here => {
    const { referral } = await margaretIsReferred(here)
    return (await (await here.as('link-worker')).opens(`${referral}/accept`)).filled('Accept referral')
  },

  'weigh a referral': async here => {
    const { referral } = await margaretIsReferred(here)
    const page = await (await here.as('link-worker')).opens(`${referral}/triage`)
    return page.filled('Weigh it', { own: 'I miss my roses.', mind: 'low', readiness: 'unsure' })
  },

  'change a rule of triage': async here =>
    (await (await here.as('administrator')).opens('/triage/rules/no-food/change')).filled('Save', {
      title: 'Soup today',
      whatChanged: 'A kitchen opened.',
    }),

  'correct words': async here =>
    (await (await here.as('administrator')).opens('/languages/cy/my-page.title')).filled('Save', {
      text: 'Helo, {name}',
      checked: ['yes'],
    }),

  'put words back': async here => {
    const admin = await here.as('administrator')
    const page = await admin.opens('/languages/cy/my-page.title')
    const corrected = (await page.press('Save', { text: 'Helo, {name}' })).is(200)
    return (await corrected.follows('Put back what the program has')).filled('Put it back')
  },

  'return a referral': async here => {
    const { referral } = await margaretIsReferred(here)
    const page = await (await here.as('link-worker')).opens(`${referral}/return`)
    return page.filled('Return referral', { reason: 'clinical', door: 'Please see the nurse first.' })
  },

  'correct a referral': async here => {
    const { referral } = await margaretIsReferred(here)
    return (await (await here.as('gp')).opens(`${referral}/amend`)).filled('Save', {
      reason: 'You would like to garden again.',
      phone: '07700 900 456',
      careful: 'A dog.',
    })
  },

  'withdraw a referral': async here => {
    const { referral } = await margaretIsReferred(here)
    const page = await (await here.as('gp')).opens(`${referral}/withdraw`)
    return page.filled('Withdraw referral', { reason: 'asked' })
  },

  'ask about a referral': async here => (await ashaAsks(here)).page.filled('Send question', question),

  'answer a question': async here => {
    const { referral, page } = await ashaAsks(here)
    ;(await page.press('Send question', question)).is(200)
    const form = await (await here.as('gp')).opens(`${referral}/answer`)
    const name = form.page.querySelector('textarea')?.getAttribute('name') ?? ''
    return form.filled('Send answer', { [name]: 'The left one.' })
  },

  'begin a self-referral': async here =>
    (await here.stranger().opens('/refer-yourself/me')).filled('Continue', { first_name: 'Margaret' }),

  'keep a page of a self-referral': async here => {
    const form = await here.stranger().opens('/refer-yourself/me')
    const reach = await form.press('Continue', { first_name: 'Margaret' })
    return reach.filled('Continue', { phone: '07700 900 123' })
  },

  'save a self-referral for later': async here => {
    const visitor = here.stranger()
    const form = await visitor.opens('/refer-yourself/me')
    const reach = await form.press('Continue', { first_name: 'Margaret' })
    await reach.press('Continue', { phone: '07700 900 123' })
    return (await visitor.opens(reach.path.replace('reach', 'save'))).filled('Save', {
      word: 'bluebell',
      to: 'text',
    })
  },

  'send a self-referral': async here => (await asksForHerself(here.stranger())).filled('Send'),

  'ask for the link to one’s page again': async here => {
    await margaretIsReferred(here)
    return (await here.stranger().opens('/refer-yourself/again')).filled('Send me the link', {
      first_name: 'Margaret',
      family_name: 'Hill',
      'born-day': '15',
      'born-month': '3',
      'born-year': '1948',
      reach: '07700 900 123',
    })
  },

  'ask anew on one’s own page': async here => {
    await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    const said = await (await page.follows('No thank you')).press('Send', { why: 'not-now' })
    return (await said.follows('I would like to hear from you')).filled('Ask for support', {
      words: 'The garden.',
    })
  },

  'say for how long one step leads back': async here =>
    (await (await here.as('administrator')).opens('/organisations/coming-back')).filled('Save', {
      months: '6',
    }),

  'say thank you for a referral': async here => {
    const { referral } = await margaretIsReferred(here)
    const page = await (await here.as('link-worker')).opens(`${referral}/thank`)
    return page.filled('Say thank you', { words: 'We knew where to begin.' })
  },

  'say no thank you': async here => {
    await margaretIsReferred(here)
    const { page } = await margaretOpensHerPage(here)
    return (await page.follows('No thank you')).filled('Send', { why: 'not-now' })
  },

  'say that two are one person': async here =>
    (await margaretIsOnRecordTwice(here)).page.filled('They are one person'),

  'say that two are two people': async here => {
    const { page } = await margaretIsOnRecordTwice(here)
    return (await page.follows('They are two people')).filled('They are two people', { why: 'Twins.' })
  },

  'take back that two are one person': async here => {
    const { page } = await margaretIsOnRecordTwice(here)
    return (await page.press('They are one person')).filled('Take the merge back')
  },
  'change a guideline': async here =>
    (await (await here.as('administrator')).opens('/guidelines/money/change')).filled('Save', aChange),

  'change the rules for everybody': async here =>
    (await (await here.as('administrator')).opens('/guidelines/everybody/change')).filled('Save', {
      ...aChange,
      youngest: '16',
    }),

  'write down an attempt in one tap': async here => {
    await margaretWaitsToBeTakenOn(here)
    return (await listFor(here)).filled('No answer: Margaret Hill')
  },

  'write down an attempt': async here => {
    const { record } = await margaretWaitsToBeTakenOn(here)
    return (await (await here.as('link-worker')).opens(`${record}/attempts`)).filled('Save', {
      channel: 'email',
      outcome: 'bounced',
    })
  },

  'take an attempt back': async here => {
    const { record } = await margaretWaitsToBeTakenOn(here)
    const page = await (await here.as('link-worker')).opens(`${record}/attempts`)
    const made = await page.press('Save', { outcome: 'no-answer' })
    return (await made.follows('Take it back')).filled('Take it back')
  },

  'say that they need extra care': async here => {
    const { record } = await margaretWaitsToBeTakenOn(here)
    return (await (await here.as('link-worker')).opens(`${record}/attempts/care`)).filled('Save', {
      care: ['yes'],
      why: 'Hears badly.',
    })
  },

  'put somebody ahead': async here => {
    const { list } = await margaretWaitsToBeTakenOn(here)
    return (await (await here.as('manager')).opens(`${list}/ahead`)).filled('Put ahead', {
      reason: 'discharge',
    })
  },

  'put somebody back in turn': async here => {
    const { list } = await margaretWaitsToBeTakenOn(here)
    const manager = await here.as('manager')
    await (await manager.opens(`${list}/ahead`)).press('Put ahead', { reason: 'discharge' })
    return (await manager.opens(`${list}/in-turn`)).filled('Put back in turn', { why: 'She is well.' })
  },

  'see to a wait': async here => {
    const { list } = await margaretWaitsToBeTakenOn(here)
    return (await (await here.as('manager')).opens(`${list}/seen-to`)).filled('Save', {
      words: 'Asha rings on Monday.',
    })
  },

  'change how people are reached': async here =>
    (await (await here.as('administrator')).opens('/waiting-list/policy/change')).filled('Save', {
      gap_days: '3',
    }),

  'let somebody go': async here => {
    const { list } = await margaretIsToBeDecided(here)
    return (await (await here.as('manager')).opens(`${list}/let-go`)).filled('Let them go', { sure: 'yes' })
  },

  'raise a concern': worrying,

  'say who was told of a concern': async here => {
    const { path } = await isRaised(here)
    return (await (await here.as('link-worker')).opens(`${path}/told`)).filled('Save', { who: 'lead' })
  },

  'close a concern': async here => {
    const { path } = await isRaised(here)
    const close = await (await here.as('link-worker')).opens(`${path}/close`)
    return close.filled('Close it', { ending: 'mistaken', outcome: 'It was another house.' })
  },
} as const satisfies Record<string, (here: Town) => Promise<Ready>>
