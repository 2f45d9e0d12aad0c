/** Every form by which a person answers, and by which somebody posts a letter or shows their face: about to be sent. */
import { writesReferral } from './referring.ts'
import {
  margaret,
  margaretIsReferred,
  margaretIsSupported,
  margaretOpensHerPage,
  reason,
} from './situations.ts'
import { aFace } from './faces.ts'
import type { Town } from './town.ts'
import type { Ready, Shown } from './visitor.ts'

/** Margaret, who is referred, on her own page. */
async function herPage(here: Town): Promise<Shown> {
  await margaretIsReferred(here)
  return (await margaretOpensHerPage(here)).page
}

/** A letter to Margaret waits for North team's hand. */
export async function aLetterWaits(here: Town): Promise<Shown> {
  const check = await writesReferral(await here.as('gp'), {
    person: margaret,
    reach: { phone: '', email: '', prefers: 'letter' },
    why: { reason, needs: ['loneliness'] },
  })
  ;(await check.press('Send referral')).is(200)
  return (await (await here.as('link-worker')).opens('/letters')).follows('Print and post')
}

const saysNotNow = async (page: Shown): Promise<Shown> =>
  (await page.follows('Not now')).press('Come back then', { when: 'month' })

export const answerJourneys = {
  'post a letter': async here => (await aLetterWaits(here)).filled('Mark as posted'),

  'take a posted letter back': async here => {
    const posted = await (await aLetterWaits(here)).press('Mark as posted')
    return (await posted.follows('Take it back')).filled('Take it back: it was not done')
  },

  'need a letter no more': async here => (await aLetterWaits(here)).filled('It is not needed any more'),

  'say not now': async here =>
    (await (await herPage(here)).follows('Not now')).filled('Come back then', { when: 'month' }),

  'be ready after a pause': async here => {
    await margaretIsSupported(here)
    return (await saysNotNow((await margaretOpensHerPage(here)).page)).filled('I am ready now')
  },

  'note that they are ready': async here => {
    const { referral } = await margaretIsReferred(here)
    await saysNotNow((await margaretOpensHerPage(here)).page)
    return (await (await here.as('link-worker')).opens(`${referral}/ready`)).filled('They are ready now')
  },

  'note that a supported person is ready': async here => {
    const { record } = await margaretIsSupported(here)
    await saysNotNow((await margaretOpensHerPage(here)).page)
    return (await (await here.as('link-worker')).opens(`${record}/ready`)).filled('They are ready now')
  },

  'take a yes back': async here =>
    (await (await herPage(here)).press('Yes please, contact me')).filled('Take my “yes please” back'),

  'say that they did not know': async here => (await herPage(here)).filled('I did not know about this'),

  'take back that they did not know': async here =>
    (await (await herPage(here)).press('I did not know about this')).filled('Take that back'),

  'ask for help with a message': async here =>
    (await (await herPage(here)).follows('I need help with this message')).filled('Ask for help', {
      wishes: ['ring', 'form'],
      format: 'large-print',
    }),

  'need no help any more': async here => {
    const form = await (await herPage(here)).follows('I need help with this message')
    return (await form.press('Ask for help', { wishes: 'ring' })).filled('I do not need help any more')
  },

  'show their face': async here =>
    (await (await here.as('link-worker')).opens('/account/photo')).filled('Save photo', { photo: aFace() }),

  'take their face down': async here => {
    const page = await (await here.as('link-worker')).opens('/account/photo')
    return (await page.press('Save photo', { photo: aFace() })).filled('Remove your photo')
  },
} as const satisfies Record<string, (here: Town) => Promise<Ready>>
