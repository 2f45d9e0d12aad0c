/** Places a person could try: set aside, weighed together, picked or left by her, sent and printed. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { margaretOpensHerPage } from '../support/situations.ts'
import { margaretHasAList } from '../support/shortlists.ts'
import { town, type Town } from '../support/town.ts'
import { everythingHolds } from '../support/census.ts'

const standing = (here: Town) =>
  here.rows<{ name: string; status: string; position: number | null }>(
    `select service.name, shortlist_option.status, shortlist_option.position from shortlist_option
     join service using (place_id, service_id) order by shortlist_option.position, service.name`,
  )

describe('a shortlist', () => {
  test('is offered with reasons, and she picks one, leaves one, and takes that back', async t => {
    const here = await town(t)
    const { record, asha, list } = await margaretHasAList(here)
    list.is(200).shows('1. The Green Shed', '2. Tea and talk', 'it is free', 'open Tuesday and Thursday')
    const { page } = await margaretOpensHerPage(here)
    page.shows('Places you could try', 'The Green Shed', 'Tea and talk', 'Where: Allotment Lane, Lancaster')
    const wanted = await page.press('I would like this: The Green Shed')
    wanted.is(200).shows('Thank you. Your link worker sees what you chose', 'You said you would like this.')
    const declined = await wanted.press('Not for me: Tea and talk')
    declined.is(200).shows('That is fine. It is your choice', 'You said this is not for you. That is fine.')
    ;(await asha.opens(`${record}/shortlist`)).shows(
      'Would like this',
      'Not for them',
      'Margaret said: not for me',
    )
    ;(await asha.opens(record)).shows('The Green Shed Would like this', 'Tea and talk Not for them')
    const again = await declined.press('Take my answer back: Tea and talk')
    again.is(200).shows('Your answer is taken back')
    assert.deepEqual(await standing(here), [
      { name: 'The Green Shed', status: 'wanted', position: 1 },
      { name: 'Tea and talk', status: 'offered', position: 2 },
    ])
    await everythingHolds(here)
  })
})
