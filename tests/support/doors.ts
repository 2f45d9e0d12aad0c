/** One way into every screen: somebody who may open it, and an address where it stands. For tests of all of them. */
import { readConfig } from '../../src/platform/config.ts'
import type { AnyScreen } from '../../src/platform/screen/screen.ts'
import { screensFor } from '../../src/routes.ts'
import { librariesCsv, previews } from './imports.ts'
import {
  greenShedOpensItsLink,
  linkIn,
  margaret,
  margaretIsIntroduced,
  margaretIsReferred,
  margaretOpensHerPage,
  messageTo,
} from './situations.ts'
import type { Town } from './town.ts'
import type { Visitor } from './visitor.ts'

export interface Door {
  screen: AnyScreen
  visitor: Visitor
  at: string
}

/** Every screen with its door, in the order of the site. A screen without one is named: give it one here. */
export async function everyDoor(here: Town): Promise<Door[]> {
  const way = await waysIn(here)
  return screensFor(readConfig({})).map(screen => {
    const found = way[screen.path]
    if (!found) throw new Error(`No test knows how to open ${screen.path}: add it to tests/support/doors.ts`)
    return { screen, visitor: found[0], at: found[1] }
  })
}

async function waysIn(here: Town): Promise<Record<string, [visitor: Visitor, at: string]>> {
  const waiting = await margaretIsReferred(here, { ...margaret, first_name: 'Peter', nhs_number: '' })
  const { record, introduction, referral } = await margaretIsIntroduced(here)
  const asha = await here.as('link-worker')
  const plan = await asha.opens(`${record}/plan`)
  await plan.press('Save plan', { goal1: 'Walk to the shed', step1: 'Look at the bus times' })
  const [goal] = await here.rows<{ goal_id: string }>('select goal_id from goal')
  const gp = await here.as('gp')
  const draft = (await (await gp.opens('/referrals/new')).press('Start now')).path.replace(/\/person$/, '')
  const admin = await here.as('administrator')
  const upload = await previews(here, admin, { content: librariesCsv({ 'Library name': 'Halton' }) })
  const service = await admin.opens('/directory?name=Green')
  const serviceAt = service.page.querySelector('tbody a')?.getAttribute('href') ?? ''
  const person = await margaretOpensHerPage(here)
  const provider = await greenShedOpensItsLink(here)
  const [my, asked] = [person.page.path, provider.page.path]
  const stranger = here.stranger()
  const unchecked = linkIn(await messageTo(here, 'hello@green-shed.example', '/provider/')).replace(
    '/provider',
    '/link',
  )
  const manager = await here.as('manager')
  const privacy = await here.as('privacy-officer')
  const [message] = await here.rows<{ message_id: string }>('select message_id from message')
  const introductions = (await here.rows<{ service_id: string }>('select service_id from introduction'))[0]
  return {
    '/': [stranger, '/'],
    '/help': [stranger, '/help'],
    '/help/:topic': [stranger, '/help/privacy'],
    '/referrals': [gp, '/referrals'],
    '/referrals/new': [gp, '/referrals/new'],
    ...Object.fromEntries(
      ['person', 'reach', 'why', 'agreement', 'careful', 'check'].map(page => [
        `/referrals/drafts/:draft/${page}`,
        [gp, `${draft}/${page}`] as [Visitor, string],
      ]),
    ),
    '/inbox': [asha, '/inbox'],
    '/referrals/:referral': [asha, referral],
    '/referrals/:referral/accept': [asha, `${waiting.referral}/accept`],
    '/referrals/:referral/return': [asha, `${waiting.referral}/return`],
    '/referrals/:referral/summary': [gp, `${referral}/summary`],
    '/caseload': [asha, '/caseload'],
    '/team': [manager, '/team'],
    '/people': [asha, '/people'],
    '/people/:person': [asha, record],
    '/people/:person/what-matters': [asha, `${record}/what-matters`],
    '/people/:person/conversations/new': [asha, `${record}/conversations/new`],
    '/people/:person/wellbeing': [asha, `${record}/wellbeing`],
    '/people/:person/wellbeing/new': [asha, `${record}/wellbeing/new`],
    '/people/:person/plan': [asha, `${record}/plan`],
    '/people/:person/goals/:goal/step-done': [asha, `${record}/goals/${goal?.goal_id}/step-done`],
    '/people/:person/services': [asha, `${record}/services?need=loneliness`],
    '/people/:person/introductions/new': [
      asha,
      `${record}/introductions/new?service=${introductions?.service_id}&need=loneliness`,
    ],
    '/people/:person/introductions/:introduction': [asha, introduction],
    '/people/:person/introductions/:introduction/came': [asha, `${introduction}/came`],
    '/people/:person/introductions/:introduction/stop': [asha, `${introduction}/stop`],
    '/people/:person/end': [asha, `${record}/end`],
    '/people/:person/come-back': [asha, `${record}/come-back`],
    '/link/:token': [stranger, unchecked],
    '/link/:token/code': [stranger, `${unchecked}/code`],
    '/link/:token/renew': [stranger, `${unchecked}/renew`],
    '/my/:link': [person.visitor, my],
    '/my/:link/yes': [person.visitor, `${my}/yes`],
    '/my/:link/no': [person.visitor, `${my}/no`],
    '/my/:link/come-back': [person.visitor, `${my}/come-back`],
    '/my/:link/introductions/:introduction/no': [
      person.visitor,
      `${my}/introductions/${introduction.split('/').at(-1)}/no`,
    ],
    '/provider/:link': [provider.visitor, asked],
    '/provider/:link/yes': [provider.visitor, `${asked}/yes`],
    '/provider/:link/no': [provider.visitor, `${asked}/no`],
    '/provider/:link/came': [provider.visitor, `${asked}/came`],
    '/directory': [asha, '/directory'],
    '/directory/:service': [asha, serviceAt],
    '/imports': [admin, '/imports'],
    '/imports/:import': [admin, upload.path],
    '/imports/:import/confirm': [admin, `${upload.path}/confirm`],
    '/imports/:import/cancel': [admin, `${upload.path}/cancel`],
    '/indicators': [manager, '/indicators'],
    '/audit': [privacy, '/audit'],
    '/audit/people/:person': [privacy, `/audit/people/${record.split('/').at(-1)}`],
    '/sign-in': [stranger, '/sign-in'],
    '/demo': [stranger, '/demo'],
    '/outbox': [stranger, '/outbox'],
    '/outbox/:message': [stranger, `/outbox/${message?.message_id}`],
  }
}
