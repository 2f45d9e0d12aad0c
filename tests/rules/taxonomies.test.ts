/** Lists of categories in every shape we know: their terms, and every fault by row and column. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test, type TestContext } from 'node:test'
import { readTaxonomy, type Taxonomy } from '../../src/features/directory/categories/taxonomy.ts'
import { openFile } from '../../src/features/directory/import/readers/all.ts'
import { storedIn } from '../../src/features/directory/import/table.ts'
import { sharedData } from '../support/shared-data.ts'

async function taxonomyOf(content: Uint8Array | string): Promise<Taxonomy> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const [table] = await openFile(storedIn('list', bytes))
  assert.ok(table)
  const read = readTaxonomy(table.columns, (await Array.fromAsync(table.rows)).flat())
  return read
}

const inShort = ({ terms }: Taxonomy) =>
  terms.map(({ code, name, parent }) => `${code} ${name}${parent === null ? '' : ` < ${parent}`}`)

const shapes: [shape: string, content: string, terms: string[]][] = [
  [
    'UKCAT',
    'Code,tag,Category,Subcategory,Level\nAR,Arts,Arts,,1\nAR301,Choirs,Arts,Performing art,3\nAR300,Performing art,Arts,Performing art,2\nAR101,Culture,Arts,,3\n',
    ['AR Arts', 'AR301 Choirs < AR300', 'AR300 Performing art < AR', 'AR101 Culture < AR'],
  ],
  [
    'ICNPTSO, with a byte-order mark',
    '\uFEFFSection,Group,Sub-group,Title,Notes\nA,,,Culture,\nA,A10,,Culture and arts,\nA,A10,A11,Visual arts,\n',
    ['A Culture', 'A10 Culture and arts < A', 'A11 Visual arts < A10'],
  ],
  [
    'Ohana',
    'taxonomy_id,name,parent_id,parent_name\n101,Emergency,,\n101-01,Cash,101,Emergency\n',
    ['101 Emergency', '101-01 Cash < 101'],
  ],
  [
    'Open Referral UK (JSON)',
    '{"contents":[{"id":"b","name":"Debt","parent_id":"a","taxonomy":"own"},{"id":"a","name":"Money","taxonomy":"own"}]}',
    ['b Debt < a', 'a Money'],
  ],
  [
    'HSDS, where a term has a code beside its id',
    'id,code,name,parent_id,taxonomy\nx1,M,Money,,own\nx2,M-1,Debt,x1,own\n',
    ['M Money', 'M-1 Debt < M'],
  ],
  [
    'Outpost’s tree',
    '[{"id":3,"label":"Things to do","children":[{"id":4,"label":"Clubs","children":[{"id":5,"label":"Youth clubs","children":[]}]}]}]',
    ['3 Things to do', '4 Clubs < 3', '5 Youth clubs < 4'],
  ],
]
for (const [shape, content, terms] of shapes)
  test(`reads ${shape}`, async () => {
    const read = await taxonomyOf(content)
    assert.deepEqual(inShort(read), terms)
    assert.deepEqual(read.faults, [])
  })

const ohana = (...rows: string[]) => `taxonomy_id,name,parent_id,parent_name\n${rows.join('\n')}\n`
const ukcat = (rule: string, except = '') =>
  `Code,tag,Category,Subcategory,Level,Regular expression,Exclude regular expression\nAN,Animals,Animals,,1,"${rule}","${except}"\n`

const faults: [content: string, row: number, column: string | null, words: RegExp, taken: string[]][] = [
  [ohana('101,,,', '102,Food,,'), 2, 'name', /101 has no name/, ['102 Food']],
  [ohana(',Food,,', '102,Money,,'), 2, 'taxonomy_id', /has no code/, ['102 Money']],
  [ohana('101-01,Disaster,0,'), 2, 'parent_id', /The parent 0 is not in the file/, ['101-01 Disaster']],
  [ohana('1,Food,,', '1,Money,,'), 3, 'taxonomy_id', /1 is there twice: row 2 has it too/, ['1 Food']],
  [ohana('1,Food,,', '1,Food,,'), 3, null, /the same as row 2/, ['1 Food']],
  [ohana('1,Food,1,'), 2, 'parent_id', /stands below itself/, ['1 Food']],
  [
    ohana('1,Food,,', '2,Pantry,1,Money'),
    3,
    'parent_id',
    /called “Food” in row 2, not “Money”/,
    ['1 Food', '2 Pantry < 1'],
  ],
  [
    ukcat('(?=cat)'),
    2,
    'Regular expression',
    /The rule looks around itself.*never suggested/,
    ['AN Animals'],
  ],
  [ukcat('cat', '(cat'), 2, 'Exclude regular expression', /opens a bracket/, ['AN Animals']],
  [
    'id,name,taxonomy,term_uri\n1,Food,own,example_com\n',
    2,
    'term_uri',
    /“example_com”.*is not a web address/,
    ['1 Food'],
  ],
  [
    '[{"id":1,"label":"Things","children":[{"label":"No id"}]}]',
    2,
    'children',
    /not a category with an id/,
    ['1 Things'],
  ],
  [
    '[{"id":1,"label":"Things","children":[{"id":2,"children":[]}]}]',
    2,
    'label',
    /2 has no name/,
    ['1 Things'],
  ],
]
for (const [content, row, column, words, taken] of faults)
  test(`names the fault: ${words.source}`, async () => {
    const read = await taxonomyOf(content)
    assert.equal(read.faults.length, 1, JSON.stringify(read.faults))
    assert.deepEqual([read.faults[0]?.row, read.faults[0]?.column], [row, column])
    assert.match(read.faults[0]?.words ?? '', words)
    assert.deepEqual(inShort(read), taken)
    assert.ok(read.terms.every(term => term.rule === undefined))
  })

test('categories that stand below each other in a circle are all taken, and end', async () => {
  const read = await taxonomyOf(ohana('1,Food,2,', '2,Money,3,', '3,Work,1,', '4,Pantry,1,'))
  assert.deepEqual(inShort(read), ['1 Food', '2 Money', '3 Work', '4 Pantry < 1'])
  assert.equal(read.faults.length, 3)
})

test('a tree without end is cut, and says so', async () => {
  let tree = '[]'
  for (let depth = 30; depth > 0; depth -= 1) tree = `[{"id":${depth},"label":"Below","children":${tree}}]`
  const read = await taxonomyOf(tree)
  assert.equal(read.terms.length, 21)
  assert.match(read.faults.map(fault => fault.words).join(), /^The tree is more than 20 levels deep/)
})

test('columns that no list has are refused, with what we know', () => {
  assert.throws(
    () => readTaxonomy(['id', 'uri'], []),
    /with the columns id, uri\. What we know: UKCAT has Code, tag/,
  )
})

/** Every list of categories that lies beside the project: its terms, how many at the top, and its faults. */
const shared: [path: string, terms: number, atTop: number, faults: RegExp[]][] = [
  ['charities/ukcat.csv', 254, 24, []],
  ['charities/icnptso.csv', 127, 12, []],
  ['outpost-api/taxonomies.json', 121, 5, []],
  ['outpost-api/suitabilities.json', 7, 7, []],
  ['outpost-api/send_needs.json', 7, 7, []],
  ['outpost-api/accessibilities.json', 12, 12, []],
  ['ohana-sample-csv/taxonomy.csv', 290, 11, []],
  ['ohana-csv-cases/valid_category.csv', 4, 1, []],
  ['ohana-csv-cases/existing_category.csv', 1, 1, []],
  ['ohana-csv-cases/invalid_category.csv', 1, 1, [/101-01 has no name/]],
  ['ohana-csv-cases/invalid_parent_category.csv', 1, 1, [/The parent 0 is not in the file/]],
  ['oruk-3.0-examples/taxonomy.json', 1, 1, [/is not in the file/]],
  ['oruk-3.0-examples/taxonomy_term_list.json', 1, 1, [/is not in the file/]],
  ['oruk-3.0-examples/csv/taxonomy_terms.csv', 1, 1, [/is not in the file/]],
  ['hsds-3.0-examples/taxonomy_term_list.json', 1, 1, [/is not in the file/]],
  ['hsds-3.0-examples/csv/taxonomy_terms.csv', 1, 1, [/is not in the file/]],
  ['oruk-validator-mocks/V3.0-UK-Default/taxonomy_term_list.json', 1, 1, [/is not in the file/]],
  ['oruk-validator-mocks/V3.0-UK-Warn/taxonomy_term_list.json', 1, 1, [/stands below itself/]],
]
const sharedBytes = (t: TestContext, path: string) => {
  const file = sharedData(t, 'directories', ...path.split('/'))
  return file === undefined ? undefined : readFileSync(file)
}
for (const [path, terms, atTop, words] of shared)
  test(`reads the published list ${path}`, async t => {
    const bytes = sharedBytes(t, path)
    if (!bytes) return
    const read = await taxonomyOf(bytes)
    assert.equal(read.terms.length, terms)
    assert.equal(read.terms.filter(term => term.parent === null).length, atTop)
    assert.equal(read.faults.length, words.length, JSON.stringify(read.faults))
    for (const [index, pattern] of words.entries()) assert.match(read.faults[index]?.words ?? '', pattern)
  })
