/** Every form of the story that writes something, filled in and about to be sent. */
import { answerJourneys } from './answer-journeys.ts'
import { hubJourneys } from './hub-journeys.ts'
import { capacityJourneys } from './capacity-journeys.ts'
import { referralJourneys } from './referral-journeys.ts'
import {
  greenShedOpensItsLink,
  margaretIsIntroduced,
  margaretIsSupported,
  margaretOpensHerPage,
} from './situations.ts'
import { ashaReports, byHand, opensService, shedIsAsked, shedProposes } from './listings.ts'
import { asksToAdd, margaretHasAList } from './shortlists.ts'
import type { Town } from './town.ts'
import type { Ready, Shown } from './visitor.ts'

export const ending = {
  ending: 'goals-met',
  summary: 'Margaret goes to the shed twice a week.',
  action: 'none',
}

const plan = { strengths: 'Patient', goal1: 'Grow roses again', step1: 'Go along once' }

export const introducing = {
  warmth: 'accompanied',
  agreed: 'yes',
  shared: ['phone', 'note'],
  note: 'Margaret loves roses and is shy at first.',
}

/** Two food banks that nobody has, as such files are published. */
export const foodBanks = (): File =>
  new File(
    [
      JSON.stringify(
        ['Moor Lane', 'Quay Street'].map(name => ({
          name,
          location_name: '',
          address: `1 ${name}, Lancaster`,
          postcode: 'LA1 8HM',
          lat: 54.05,
          lon: -2.8,
          network: 'Independent',
        })),
      ),
    ],
    'food-banks.json',
    { type: 'application/json' },
  )

export async function ashaOpens(here: Town, page: (record: string) => string): Promise<Shown> {
  const { record } = await margaretIsSupported(here)
  return (await here.as('link-worker')).opens(page(record))
}

/** Asha has recorded that there is no bereavement support for Margaret. */
async function sheCouldNotGet(here: Town): Promise<Shown> {
  const page = await ashaOpens(here, record => `${record}/unmet-needs/new?need=bereavement&reason=none`)
  return (await page.press('Record it')).is(200)
}

async function greenShedSaidYes(here: Town): Promise<Shown> {
  const { page } = await greenShedOpensItsLink(here)
  return (await page.follows('Yes, Margaret can come')).press('Say yes')
}

/** Ewan has uploaded the food banks, and the file has been read. */
export async function importIsReady(here: Town): Promise<Shown> {
  const ewan = await here.as('administrator')
  const upload = await ewan.opens('/imports')
  const { path } = await upload.press('Upload and preview', { files: foodBanks() })
  await here.finishJobs()
  return (await ewan.opens(path)).shows('2 services to add')
}

/** A feed whose first reading Ewan cancelled: nothing is asked of anybody. */
async function feedIsKnown(here: Town): Promise<Shown> {
  const ewan = await here.as('administrator')
  const page = await ewan.opens('/feeds/new')
  const reading = await page.press('Add and read', aFeed)
  await reading.press('Cancel this import')
  return (await ewan.opens('/feeds')).follows(aFeed.source)
}

const aFeed = { address: 'https://feeds.example/o/v1', source: 'Lune Voices list' }

/** Ewan's own phrase, in the list. */
export async function ewanAddsAPhrase(here: Town, phrase: Partial<typeof aPhrase> = {}): Promise<Shown> {
  const ewan = await here.as('administrator')
  const form = await ewan.opens('/vocabulary/new')
  ;(await form.press('Add phrase', { ...aPhrase, ...phrase })).is(200)
  return ewan.opens('/vocabulary')
}

export const aPhrase = { says: 'Quillin’', needs: ['purpose'], words: 'paper craft\ncard making' }

const openSwitch = async (here: Town, to: 'on' | 'off') =>
  (await here.as('administrator')).opens(`/vocabulary/switch-${to}?says=skint`)

export const journeys = {
  ...answerJourneys,
  'add a phrase': async here =>
    (await (await here.as('administrator')).opens('/vocabulary/new')).filled('Add phrase', aPhrase),

  'change a phrase': async here =>
    (await (await ewanAddsAPhrase(here)).follows('Change')).filled('Save', { says: 'quillin cards' }),

  'take a phrase away': async here =>
    (await (await ewanAddsAPhrase(here)).follows('Take away')).filled('Take away'),

  'switch a phrase off': async here => (await openSwitch(here, 'off')).filled('Switch off'),

  'switch a phrase on': async here => {
    ;(await (await openSwitch(here, 'off')).press('Switch off')).is(200)
    return (await openSwitch(here, 'on')).filled('Switch on')
  },

  'write a section of a profile': async here =>
    (await ashaOpens(here, record => `${record}/profile/safe-contact`)).filled('Save', { texts: 'no' }),

  ...referralJourneys,
  ...hubJourneys,
  ...capacityJourneys,

  'record a conversation': async here =>
    (await ashaOpens(here, record => `${record}/conversations/new`)).filled('Save conversation', {
      story: 'We talked about roses.',
      how: 'phone',
    }),

  'ask how they are': async here =>
    (await ashaOpens(here, record => `${record}/wellbeing/new`)).filled('Save answers', { happy: '5' }),

  'write what matters': async here =>
    (await ashaOpens(here, record => `${record}/what-matters`)).filled('Save', { words: 'My roses.' }),

  'write what suits': async here =>
    (await ashaOpens(here, record => `${record}/what-suits`)).filled('Save', { interests: 'My roses.' }),

  'write the plan': async here =>
    (await ashaOpens(here, record => `${record}/plan`)).filled('Save plan', plan),

  'tick a step off': async here => {
    const page = await ashaOpens(here, record => `${record}/plan`)
    return (await (await page.press('Save plan', plan)).follows('Tick off')).filled('The step is done')
  },

  'make an introduction': async here => {
    const list = await ashaOpens(here, record => `${record}/services?need=loneliness`)
    return (await list.follows('Choose The Green Shed')).filled('Introduce them', introducing)
  },

  'record an unmet need': async here =>
    (await (await here.as('gp')).opens('/unmet-needs/new?need=legal&near=LA1+8HM&reason=none')).filled(
      'Record it',
    ),

  'record what she could not get': async here =>
    (await ashaOpens(here, record => `${record}/unmet-needs/new?need=legal&reason=full`)).filled('Record it'),

  'add to an unmet need': async here =>
    (await (await sheCouldNotGet(here)).follows('Add more')).filled('Save', { q: 'Somebody to talk to.' }),

  'take an unmet need back': async here =>
    (await (await sheCouldNotGet(here)).follows('Take it back')).filled('Take it back'),
  'put a service on a shortlist': async here => {
    const { record } = await margaretIsSupported(here)
    const page = await asksToAdd(here, await here.as('link-worker'), record, 'The Green Shed')
    return page.filled('Put on the shortlist')
  },

  'write why an option was chosen': async here => {
    const { list } = await margaretHasAList(here)
    const page = await list.follows('Write why, or what they said (Tea and talk)')
    return page.filled('Save', { why: 'You like company.', place: '1', answer: 'wanted' })
  },

  'take an option off a shortlist': async here =>
    (await margaretHasAList(here)).list.filled('Take off (The Green Shed)'),

  'send a shortlist': async here => {
    const { list } = await margaretHasAList(here)
    return (await list.follows('Send to Margaret')).filled('Send')
  },

  'pick a place': async here => {
    await margaretHasAList(here)
    return (await margaretOpensHerPage(here)).page.filled('I would like this (Tea and talk)')
  },

  'say not for me': async here => {
    await margaretHasAList(here)
    return (await margaretOpensHerPage(here)).page.filled('Not for me (Tea and talk)')
  },

  'keep a favourite': async here =>
    (await opensService(here, 'link-worker')).filled('☆ Keep among my favourites'),

  'write a note for colleagues': async here =>
    (await (await opensService(here, 'link-worker')).follows('Write a note')).filled('Save note', {
      words: 'Ask for the coordinator. The ramp is at the back.',
    }),

  'take a note back': async here => {
    const page = await (await opensService(here, 'link-worker')).follows('Write a note')
    const service = await page.press('Save note', { words: 'Ask for Ruth.' })
    return (await service.follows('Take it back')).filled('Take it back')
  },

  'say yes as the provider': async here => {
    await margaretIsIntroduced(here)
    const { page } = await greenShedOpensItsLink(here)
    return (await page.follows('Yes, Margaret can come')).filled('Say yes')
  },

  'say no as the provider': async here => {
    await margaretIsIntroduced(here)
    const { page } = await greenShedOpensItsLink(here)
    return (await page.follows('No, not at the moment')).filled('Say no', { reason: 'full' })
  },

  'say that they came': async here => {
    await margaretIsIntroduced(here)
    const page = await greenShedSaidYes(here)
    return (await page.follows('Tell us whether Margaret came')).filled('Send', { came: 'yes' })
  },

  'stop an introduction': async here => {
    const { introduction } = await margaretIsIntroduced(here)
    const page = await (await here.as('link-worker')).opens(`${introduction}/stop`)
    return page.filled('Stop this introduction')
  },

  'end the support': async here =>
    (await ashaOpens(here, record => `${record}/end`)).filled('End the support', ending),

  'come back': async here => {
    const end = await ashaOpens(here, record => `${record}/end`)
    await end.press('End the support', ending)
    const { page } = await margaretOpensHerPage(here)
    return page.filled('I would like to talk to Asha Patel again')
  },

  'upload an import': async here =>
    (await (await here.as('administrator')).opens('/imports')).filled('Upload and preview', {
      files: foodBanks(),
    }),

  'confirm an import': async here => (await importIsReady(here)).filled('Confirm and bring in'),

  'add a feed': async here =>
    (await (await here.as('administrator')).opens('/feeds/new')).filled('Add and read', aFeed),

  'change a feed': async here =>
    (await (await feedIsKnown(here)).follows('Change its address')).filled('Save', { every: '1' }),

  'read a feed': async here => (await feedIsKnown(here)).filled('Read now'),

  'pause a feed': async here => (await feedIsKnown(here)).filled('Pause'),

  'let a feed go on': async here => (await (await feedIsKnown(here)).press('Pause')).filled('Let it go on'),

  'remove a feed': async here =>
    (await (await feedIsKnown(here)).follows('Remove this feed')).filled('Remove this feed'),

  'say still right': async here => (await opensService(here, 'gp')).filled('Still right'),

  'report that it is wrong': async here =>
    (await (await opensService(here, 'link-worker')).follows('Something is wrong')).filled('Send', {
      field: 'phone',
      note: 'It rings and rings.',
    }),

  'report that it has closed': async here =>
    (await (await opensService(here, 'link-worker')).follows('It has closed')).filled('Send'),

  'answer a report': async here => {
    await ashaReports(here, 'closed')
    const reports = await (await here.as('administrator')).opens('/directory/reports')
    return (await reports.follows('Answer')).filled('Answer', { move: 'mend', words: 'They have closed.' })
  },

  'change a service': async here =>
    (await (await opensService(here, 'administrator')).follows('Change this service')).filled('Save', {
      ...byHand,
      phone: '01524 555 777',
      all: ['checked'],
    }),

  'add a service by hand': async here =>
    (await (await here.as('administrator')).opens('/directory/new')).filled('Add service', {
      name: 'Knit together',
      organisation: 'Halton hall',
      needs: ['loneliness'],
      cost: 'free',
      status: 'open',
      postcode: 'LA2 3HT',
      how: 'visit',
    }),

  'ask a provider': async here =>
    (await (await opensService(here, 'administrator')).follows('ask its provider')).filled('Send the link'),

  'confirm as the provider': async here => {
    const { page } = await shedIsAsked(here)
    return (await page.follows('All of this is right')).filled('Yes, it is all right')
  },

  'propose a change as the provider': async here => {
    const { page } = await shedIsAsked(here)
    return (await page.follows('Change something')).filled('Send', { phone: '01524 555 499' })
  },

  'pause as the provider': async here => {
    const { page } = await shedIsAsked(here)
    const months = await page.follows('We are full or on a break')
    const [first] = months.page.querySelectorAll('button[name=until]')
    return months.filled(first?.text.trim() ?? '', {
      until: first?.getAttribute('value') ?? '',
      words: 'The roof is being mended.',
    })
  },

  'close as the provider': async here => {
    const { page } = await shedIsAsked(here)
    return (await page.follows('We have closed')).filled('Yes, we have closed')
  },

  'answer a provider’s change': async here => {
    await shedProposes(here)
    const proposals = await (await here.as('administrator')).opens('/directory/proposals')
    return (await proposals.follows('The Green Shed')).filled('Answer')
  },

  'set how providers are asked': async here =>
    (await (await here.as('administrator')).opens('/directory/asking')).filled('Save', { asks: ['yes'] }),
} as const satisfies Record<string, (here: Town) => Promise<Ready>>

export type JourneyName = keyof typeof journeys
