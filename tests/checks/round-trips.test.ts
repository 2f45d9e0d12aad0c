/** A page asks the database at most six times, so that a slow link to it stays bearable. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  linkIn,
  margaretIsIntroduced,
  margaretOpensHerPage,
  greenShedOpensItsLink,
  messageTo,
} from '../support/situations.ts'
import { pageOfService, shedIsAsked } from '../support/listings.ts'
import { asksToAdd } from '../support/shortlists.ts'
import { town } from '../support/town.ts'

const most = 6

test('every page of the story within six round trips', async t => {
  const here = await town(t)
  const { record, referral, introduction } = await margaretIsIntroduced(here)
  const asha = await here.as('link-worker')
  await (await asksToAdd(here, asha, record, 'The Green Shed')).press('Put on the shortlist')
  const seen: Record<string, number> = {}
  const opens = async (who: string, ...paths: string[]) => {
    const visitor = await here.as(who)
    for (const path of paths)
      seen[`${who} ${path}`] = Number((await visitor.opens(path)).is(200).headers.get('x-round-trips'))
  }
  await opens('gp', '/referrals', '/referrals/new', referral, '/directory', '/practice')
  await opens('gp', ...['amend', 'withdraw', 'answer'].map(page => `${referral}/${page}`))
  await opens('link-worker', ...['ask', 'thank', 'return'].map(page => `${referral}/${page}`))
  await opens('link-worker', '/caseload', '/inbox', '/people?name=Margaret', record, referral, introduction)
  await opens(
    'link-worker',
    `${record}/plan`,
    `${record}/wellbeing`,
    `${record}/wellbeing/new`,
    `${record}/what-matters`,
    `${record}/profile`,
    `${record}/profile/identity`,
  )
  await opens(
    'link-worker',
    `${record}/services?need=loneliness`,
    `${record}/conversations/new`,
    `${record}/end`,
  )
  await opens('link-worker', '/unmet-needs/new', `${record}/unmet-needs/new`)
  const worry = await asha.opens(`/safeguarding/new?person=${record.split('/').at(-1)}&kind=neglect`)
  const concern = (await worry.press('Raise it now', { words: 'The flat is cold' })).is(200).path
  await opens('link-worker', '/safeguarding', worry.path, concern, `${concern}/told`, record, referral)
  await opens('administrator', '/safeguarding/contacts')
  await opens('manager', '/team', '/indicators', '/unmet-needs', record)
  await opens('link-worker', ...['', '/send', '/compare', '/print'].map(page => `${record}/shortlist${page}`))
  await opens('link-worker', '/waiting-list', `${record}/attempts`, '/waiting-list/policy')
  await opens('manager', '/waiting-list?show=too-long')
  await opens('link-worker', '/favourites', '/programme?at=LA1 8GS')
  const hub = '/hubs/old-fire-station'
  await opens('link-worker', '/hubs?near=LA1 7BC', '/groups', hub, `${hub}/poster`, `${hub}/drop-ins`)
  await opens('link-worker', `${hub}/footfall`, `${hub}/coming`, `${hub}/week`, '/groups/lune-amblers')
  await opens('administrator', `${hub}/change`, `${hub}/sessions/new`, `${hub}/presence`, '/groups/new')
  await opens('commissioner', '/hubs/footfall')
  await opens('administrator', '/imports', '/directory')
  await opens('administrator', '/directory/health', '/directory/reports', '/directory/proposals')
  const service = await pageOfService(here)
  await opens('link-worker', service, `${service}/wrong`, `${service}/programme`)
  await opens('administrator', service, `${service}/change`, '/directory/asking')
  seen['its entry'] = Number((await shedIsAsked(here)).page.headers.get('x-round-trips'))
  await opens('link-worker', `${referral}/triage`, '/chat')
  await opens('administrator', '/triage/rules?try=yes', '/triage/rules/new', '/triage/rules/no-food/change')
  await opens('administrator', '/vocabulary?q=lonely', '/vocabulary/shipped', '/vocabulary/missed')
  await opens('commissioner', '/indicators', '/practices')
  await opens('administrator', '/guidelines/money/change', '/guidelines/everybody/change')
  await opens('gp', '/guidelines', '/guidelines/money', '/guidelines/money/history')
  await opens('privacy-officer', '/audit?name=Margaret', `/audit${record}`)
  seen['her page'] = Number((await margaretOpensHerPage(here)).page.headers.get('x-round-trips'))
  seen['its page'] = Number((await greenShedOpensItsLink(here)).page.headers.get('x-round-trips'))
  const link = linkIn(await messageTo(here, 'margaret.hill@people.example'))
  assert.ok(link.startsWith('/my/'))
  t.diagnostic(JSON.stringify(seen))
  assert.deepEqual(
    Object.entries(seen).filter(([, count]) => !(count > 0 && count <= most)),
    [],
  )
})
