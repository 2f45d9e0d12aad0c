/** Every form of capacity that writes something, filled in and about to be sent. */
import { hire } from './colleagues.ts'
import { margaretIsSupported } from './situations.ts'
import type { Town } from './town.ts'
import type { Ready, Shown } from './visitor.ts'

const asha = 'asha.patel@lune-valley.example'

/** Somebody of the North team, by their e-mail address. */
async function idOf(here: Town, email: string): Promise<string> {
  const [account] = await here.rows<{ account_id: string }>(
    'select account_id from account where email = $1',
    [email],
  )
  return account?.account_id ?? ''
}

const aColleague = (here: Town): Promise<string> =>
  hire(here, asha, { name: 'Third Worker', email: 'third@lune-valley.example', role: 'linkWorker' })

const aDayAhead = (name: string, days: number) => {
  const { day, month, year } = Temporal.Now.plainDateISO('Europe/London').add({ days })
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

async function leaveIsEntered(here: Town): Promise<Shown> {
  const cover = await aColleague(here)
  const form = await (await here.as('link-worker')).opens('/caseload/leave')
  return form.press('Enter leave', { cover, ...aDayAhead('from', 5), ...aDayAhead('until', 9) })
}

const opensAsManager = async (here: Town, at: string): Promise<Shown> =>
  (await here.as('manager')).opens(`${at}/${await idOf(here, asha)}`)

export const capacityJourneys = {
  'say that it is enough': async here =>
    (await (await here.as('link-worker')).opens('/caseload')).filled('I am at my limit'),

  'answer that it is enough': async here => {
    await (await (await here.as('link-worker')).opens('/caseload')).press('I am at my limit')
    const page = await opensAsManager(here, '/team/limit')
    return page.filled('Save what you agreed', { outcome: 'eased', answer: 'Two went to Ben.' })
  },

  'set a capacity': async here =>
    (await opensAsManager(here, '/team/capacity')).filled('Save', {
      hours: '30',
      people: '40',
      languages: ['ur'],
    }),

  'enter a leave': async here => {
    const cover = await aColleague(here)
    return (await opensAsManager(here, '/team/leave')).filled('Enter leave', {
      cover,
      ...aDayAhead('from', 1),
      ...aDayAhead('until', 3),
    })
  },

  'take a leave back': async here => {
    const page = await (await leaveIsEntered(here)).is(200).follows('Take a leave back')
    const [one] = await here.rows<{ leave_id: string }>('select leave_id from leave')
    return page.filled('Take it back', { leave: one?.leave_id ?? '' })
  },

  'weigh a support': async here => {
    const { record } = await margaretIsSupported(here)
    const page = await (await here.as('link-worker')).opens(`${record}/weight`)
    return page.filled('Save', { factors: ['home'] })
  },

  'set what weighs': async here =>
    (await (await here.as('administrator')).opens('/capacity/weights')).filled('Save', { home: '2' }),

  'ask after somebody': async here => {
    const { record } = await margaretIsSupported(here)
    return (await (await here.as('manager')).opens(`${record}/ask-after`)).filled('Ask them to get in touch')
  },

  'share a caseload out': async here => {
    await margaretIsSupported(here)
    await aColleague(here)
    return (await opensAsManager(here, '/team/reassign')).filled('Hand them over')
  },
} as const satisfies Record<string, (here: Town) => Promise<Ready>>
