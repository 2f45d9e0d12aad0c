/** How long somebody waits: counted from those taken on and those who wait, in one round trip, and shown before sending. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectedWait } from '../../src/features/capacity/expected-wait.ts'
import { margaretIsReferred } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const waitOf = async (here: Town, team = 'North team') => {
  const [{ team_id } = { team_id: '' }] = await here.rows<{ team_id: string }>(
    'select team_id from team where name = $1',
    [team],
  )
  return here.inPlace('lune-valley', tx => expectedWait(tx, team_id))
}

describe('the expected wait', () => {
  test('nothing is said of a team that has taken on nobody', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    assert.deepEqual(await waitOf(here), {
      weeks: null,
      waiting: 1,
      takenOn: 0,
      overWeeks: 12,
      isFull: false,
      freeFrom: null,
    })
  })

  test('from those taken on in twelve weeks, without what came on a list, and of this team alone', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    // Ten who waited one to ten weeks, one long ago, and one from a list who waited a year.
    await here.rows(`
      with team as (select place_id, team_id from team where name = 'North team'),
      gp as (select * from account where email = 'okafor@lune-bank.example'),
      who as (select * from account where email = 'asha.patel@lune-valley.example'),
      made as (
        insert into person (place_id, first_name, family_name, prefers, created_at)
        select place_id, 'P' || number, 'Q', 'phone', now() from team, generate_series(1, 12) as number
        returning place_id, person_id, first_name),
      sent as (
        insert into referral (place_id, reference, person_id, organisation_id, referrer_id, team_id, status, needs,
          reason, sent_at, way)
        select made.place_id, 'R-' || first_name, person_id, gp.organisation_id, gp.account_id, team.team_id, 'accepted',
          '{food}', 'Words', now() - make_interval(days => case first_name when 'P11' then 100 when 'P12' then 366
            else 7 * substr(first_name, 2)::integer + 1 end), case first_name when 'P12' then 'list' else 'guided' end
        from made, gp, team returning *)
      insert into support (place_id, person_id, referral_id, team_id, link_worker_id, status, started_at)
      select sent.place_id, person_id, referral_id, sent.team_id, who.account_id, 'open',
        case reference when 'R-P11' then now() - interval '99 days' else now() - interval '1 day' end
      from sent, who`)
    const wait = await waitOf(here)
    assert.deepEqual([wait.waiting, wait.takenOn], [1, 10])
    // Quartiles of 1 to 10 weeks are 3.25 and 7.75; one waits, and the line is short.
    assert.deepEqual(wait.weeks, { from: 0, to: 8 })
    assert.equal((await waitOf(here, 'South team')).takenOn, 0)
  })
})
