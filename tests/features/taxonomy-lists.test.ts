/** Lists of categories, through the front door: each list is kept apart from the others, and a tree comes in whole. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bringsIn, previews } from '../support/imports.ts'
import { town, type Town } from '../support/town.ts'

const json = (name: string, terms: object[]) => ({ name, content: JSON.stringify(terms) })

const termsIn = async (here: Town) =>
  (
    await here.rows<{ line: string }>(
      `select concat_ws(' ', taxonomy, code, name, parent) as line from taxonomy_term where not is_gone
       order by taxonomy, code`,
    )
  ).map(({ line }) => line)

test('two lists that number their categories from 1 do not write over each other', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  await bringsIn(here, admin, json('suitabilities.json', [{ id: 1, label: 'Older people' }]))
  await bringsIn(here, admin, json('send_needs.json', [{ id: 1, label: 'Autism' }]))
  assert.deepEqual(await termsIn(here), ['send needs 1 Autism', 'suitabilities 1 Older people'])
})

test('a tree comes in whole, each category with a row of its own', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const clubs = { id: 4, label: 'Clubs', children: [{ id: 5, label: 'Youth clubs', children: [] }, {}] }
  const tree = json('things.json', [{ id: 3, label: 'Things to do', children: [clubs] }])
  const preview = await previews(here, admin, tree)
  preview.shows('3 categories to add', 'Row 4 Column children')
  await bringsIn(here, admin, tree)
  assert.deepEqual(await termsIn(here), [
    'things 3 Things to do',
    'things 4 Clubs 3',
    'things 5 Youth clubs 4',
  ])
})

test('the preview tells how many categories the next version of a list no longer has', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const terms = Array.from({ length: 5 }, (_, index) => ({ id: index + 1, label: `Category ${index + 1}` }))
  await bringsIn(here, admin, json('things.json', terms))
  const preview = await previews(here, admin, json('things.json', terms.slice(0, 1)))
  preview.shows('4 categories no longer in the source', 'It lacks 4 categories that were known')
})

test('a file that is called as everybody’s are says nothing of what it lacks', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  await bringsIn(here, admin, json('taxonomies.json', [{ id: 1, label: 'Food' }]))
  await bringsIn(here, admin, json('taxonomies.json', [{ id: 2, label: 'Money' }]))
  assert.deepEqual(await termsIn(here), ['taxonomies 1 Food', 'taxonomies 2 Money'])
})
