/** What is known of a person: written section by section, read by whoever meets them, and never asked twice. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everythingHolds } from '../support/census.ts'
import { margaretIsSupported } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const contents = (here: Town, section: string) =>
  here.rows<{ version: number; content: Record<string, unknown>; by_role: string }>(
    'select version, content, by_role from profile_section where section = $1 order by version',
    [section],
  )

describe('a profile', () => {
  test('starts empty, is written in her own voice, and prints no blank', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const all = await (await asha.opens(record)).follows('All about Margaret')
    all.is(200).shows('About me', 'Still to ask, when it fits', 'Ask which language they would like to speak')
    const form = await all.follows('Write down: About me')
    const saved = await form.press('Save', { wellness: 'A good day is a day in the garden.' })
    saved.is(200).shows('Saved', 'My wellness', 'A good day is a day in the garden.', 'Written by Asha Patel')
    saved.doesNotShow('Please do and please don’t')
    assert.deepEqual(await contents(here, 'about-me'), [
      { version: 1, content: { wellness: 'A good day is a day in the garden.' }, by_role: 'linkWorker' },
    ])
    await everythingHolds(here)
  })
})
