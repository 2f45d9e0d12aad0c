/** Every form of hubs and groups that writes something, filled in and about to be sent. */
import { aGroup, aHub, aSession, fireStation, logs } from './hubs.ts'
import { margaretIsSupported } from './situations.ts'
import type { Town } from './town.ts'
import type { Ready, Shown } from './visitor.ts'

const ewanOpens = async (here: Town, path: string): Promise<Shown> =>
  (await here.as('administrator')).opens(path)

const isLogged = async (here: Town): Promise<Shown> =>
  logs(await here.as('link-worker'), fireStation, { first_name: 'Maureen' })

/** The next date on which something is on, of a session and as its form wants it. */
async function nextDate(here: Town): Promise<{ path: string; value: string; form: Shown; person: string }> {
  const { record } = await margaretIsSupported(here)
  const form = await (await here.as('link-worker')).opens(`${fireStation}/coming`)
  const [, first] = form.page.querySelectorAll('select[name=date] option')
  const value = first?.getAttribute('value') ?? ''
  const [session, on] = value.split('_')
  const path = `${fireStation}/sessions/${session}/date?on=${on}`
  return { path, value, form, person: record.split('/').at(-1) ?? '' }
}

/** Margaret said that she would come. */
async function sheWouldCome(here: Town): Promise<{ path: string; list: Shown }> {
  const { path, value, form, person } = await nextDate(here)
  return { path, list: await form.press('Write it down', { person, date: value }) }
}

export const hubJourneys = {
  'log a drop-in': async here =>
    (await (await here.as('link-worker')).opens(`${fireStation}/drop-ins`)).filled('Log', {
      first_name: 'Maureen',
      need: 'money',
    }),

  'take a drop-in back': async here =>
    (await (await isLogged(here)).follows('Take it back')).filled('Take it back'),

  'turn a drop-in into support': async here =>
    (await (await isLogged(here)).follows('Would like support')).filled('Save', {
      reach: 'maureen@people.example',
      reason: 'I dread the post.',
      needs: ['money'],
      agreed: ['yes'],
      takeOn: ['yes'],
    }),

  'count heads': async here =>
    (await (await here.as('link-worker')).opens(`${fireStation}/footfall`)).filled('Save the number', {
      session: '',
      heads: '17',
    }),

  'say that somebody is coming to a hub': async here => {
    const { form, value, person } = await nextDate(here)
    return form.filled('Write it down', { person, date: value })
  },

  'say that somebody is not coming to a hub': async here =>
    (await (await sheWouldCome(here)).list.follows('Not coming')).filled('They are not coming'),

  'cancel one date of a session': async here => {
    const { path } = await sheWouldCome(here)
    return (await (await here.as('manager')).opens(path)).filled('Say so', { kind: 'cancelled' })
  },

  'say that somebody was rung': async here => {
    const { path } = await sheWouldCome(here)
    await here.rows(`update person set email = null, phone = null`)
    await (await (await here.as('manager')).opens(path)).press('Say so', { kind: 'cancelled' })
    const list = await (await here.as('link-worker')).opens(`${fireStation}/coming`)
    return (await list.follows('I have rung')).filled('I have rung')
  },

  'add a hub': async here => (await ewanOpens(here, '/hubs/new')).filled('Add hub', aHub('Hest Bank')),

  'change a hub': async here =>
    (await ewanOpens(here, `${fireStation}/change`)).filled('Save', { about: 'A kettle and a roof.' }),

  'add a room': async here =>
    (await ewanOpens(here, `${fireStation}/rooms`)).filled('Add room', {
      name: 'the yard',
      step_free: 'yes',
    }),

  'change a room': async here =>
    (await (await ewanOpens(here, `${fireStation}/rooms`)).follows('the lounge')).filled('Save', {
      about: 'Quiet.',
    }),

  'add a session': async here =>
    (await ewanOpens(here, `${fireStation}/sessions/new`)).filled('Add session', aSession('Chess')),

  'change a session': async here =>
    (await (await ewanOpens(here, `${fireStation}/change`)).follows('Soup lunch')).filled('Save', {
      cost: '£2',
    }),

  'say who is at a hub': async here => {
    const form = await ewanOpens(here, `${fireStation}/presence`)
    const [, who] = form.page.querySelectorAll('select[name=who] option')
    return form.filled('Add', { who: who?.getAttribute('value') ?? '', days: ['5'] })
  },

  'say who is no longer at a hub': async here =>
    (await (await ewanOpens(here, `${fireStation}/presence`)).follows('No longer there')).filled(
      'They are no longer there',
    ),

  'add a group': async here =>
    (await ewanOpens(here, '/groups/new')).filled('Add group', aGroup('Lune Singers')),

  'change a group': async here =>
    (await ewanOpens(here, '/groups/lune-amblers/change')).filled('Save', { organiser: 'Kev' }),

  'ask the organiser of a group': async here =>
    (await ewanOpens(here, '/groups/lune-amblers/ask')).filled('Send the link'),

  'keep the page of a group as its organiser': async here => {
    await (await ewanOpens(here, '/groups/lune-amblers/ask')).press('Send the link')
    const [message] = await here.rows<{ body: string }>(
      `select body from message where to_address = 'amblers@walkers.example'`,
    )
    const link = /(\/our-group\/\S+)/.exec(message?.body ?? '')?.[1] ?? ''
    return (await here.stranger().opens(link)).filled('Save our page', { organiser: 'Kev' })
  },
} as const satisfies Record<string, (here: Town) => Promise<Ready>>
