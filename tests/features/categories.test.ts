/** Categories: a taxonomy is brought in, its rules suggest what a service is, and somebody says what is right. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bringsIn, foodBanksJson, previews } from '../support/imports.ts'
import { town } from '../support/town.ts'

const ukcat = (rule = String.raw`\bfood ?banks?\b`) =>
  [
    'Code,tag,Category,Subcategory,Level,Notes,Related ICNPTSO code,Regular expression,Exclude regular expression',
    String.raw`SW,Social welfare,Social welfare,,1,,,\bwelfare\b,`,
    `SW101,Food banks,Social welfare,Food banks,2,,,${rule},`,
    String.raw`AN101,Cats,Animals,,3,,,\bcats?\b,`,
  ].join('\n')

test('suggested from its words with the reason, ticked by hand, and kept through the next import', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const report = await bringsIn(here, admin, { name: 'ukcat.csv', content: ukcat() })
  report.shows('Brought in', '3 categories added')
  const banks = { name: 'banks.json', content: foodBanksJson({ name: 'Halton' }) }
  await bringsIn(here, admin, banks)
  const service = await (await admin.opens('/directory?name=Halton')).follows('Halton food bank')
  const page = await service.follows('its categories')
  page.shows('Food banks', 'UKCAT, likely because of “food bank”').doesNotShow('Cats')
  assert.equal(page.value('categories'), undefined, 'a suggestion is not ticked by itself')
  ;(await page.press('Save categories', { categories: ['UKCAT SW101'] })).shows(
    'Categories saved',
    'Food banks',
  )
  ;(await previews(here, admin, banks)).shows('This file changes nothing')
  ;(await admin.opens(service.path)).shows('Categories Food banks')
  assert.equal((await admin.opens(page.path)).value('categories'), 'UKCAT SW101')
})

test('a rule that could not be run is named, its category is taken, and it is suggested never', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const preview = await previews(here, admin, { name: 'ukcat.csv', content: ukcat('(?=food)') })
  preview.shows('3 categories to add', 'Row 3', '“Food banks” is never suggested')
})

test('the same taxonomy again changes nothing; what it no longer has is suggested no more', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  await bringsIn(here, admin, { name: 'ukcat.csv', content: ukcat() })
  ;(await previews(here, admin, { name: 'ukcat.csv', content: ukcat() })).shows('This file changes nothing')
  const without = ukcat().split('\n').toSpliced(2, 1).join('\n')
  ;(await bringsIn(here, admin, { name: 'ukcat.csv', content: without })).shows(
    '1 category no longer in the source',
  )
  await bringsIn(here, admin, { name: 'banks.json', content: foodBanksJson({ name: 'Halton' }) })
  const service = await (await admin.opens('/directory?name=Halton')).follows('Halton food bank')
  ;(await service.follows('its categories')).doesNotShow('Food banks')
})
