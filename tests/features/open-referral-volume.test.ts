/**
 * Every published directory brought in and given out again: each service passes the schemas, our own reader reads it
 * back as it was, both downloads hold the same, and each says whose words it passes on.
 */
import assert from 'node:assert/strict'
import { serve } from '@hono/node-server'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { readFeed } from '../../src/features/directory/feeds/open-referral.ts'
import { feedFetch } from '../../src/features/directory/feeds/reach.ts'
import { notesFor } from '../../src/features/directory/import/format.ts'
import { entryOf } from '../../src/features/directory/import/formats/open-referral/entries.ts'
import type { ServiceRecord } from '../../src/features/directory/record.ts'
import {
  faultsOfTables,
  unpack,
  type PackageSaid,
  type TableSaid,
  type Unpacked,
} from '../support/data-package.ts'
import { asks, asksAll, bringsInEverything, hsdsSays, validatorSays } from '../support/open-referral.ts'
import { readFiles } from '../support/reading.ts'
import { sharedData, sharedJson } from '../support/shared-data.ts'
import { town, type Town } from '../support/town.ts'

interface Own {
  service_id: string
  content: ServiceRecord
  sources: { source: string; licence: string }[]
}

describe('every directory, given out again', () => {
  let here: Town
  let own: Map<string, Own>
  const closers: (() => Promise<void>)[] = []
  before(async () => {
    here = await town({ after: close => void closers.push(close) })
    const count = await bringsInEverything(here, await here.as('administrator'))
    assert.ok(count >= 2)
    const rows = await here.rows<Own>(
      `select service_id, service.content, jsonb_agg(jsonb_build_object('source', source.name, 'licence', licence)
         order by source.name) as sources
       from service join entry using (place_id, service_id) join source using (place_id, source_id)
       where merged_into is null and not service.is_gone and place_id = (select min(place_id) from place)
       group by service_id, service.content`,
    )
    own = new Map(rows.map(row => [row.service_id, row]))
  })
  after(async () => {
    for (const close of closers) await close()
  })
  const download = async (name: string): Promise<Uint8Array> => {
    const answer = await here.stranger().request(`/open-referral/download/${name}`)
    assert.equal(answer.status, 200)
    return new Uint8Array(await answer.arrayBuffer())
  }

  test('each service passes the schemas of the validator and of HSDS, in a list and whole', async t => {
    if (!sharedData(t, 'schemas')) return
    const [short, full] = [await asksAll(here, '/services'), await asksAll(here, '/services?full=true')]
    assert.equal(full.length, own.size)
    t.diagnostic(`${full.length} services`)
    const faults = [
      ...validatorSays({ contents: short }, 'service_list'),
      ...full.flatMap(one => validatorSays(one, 'service')),
      ...full.flatMap(one => hsdsSays(one, 'compiled-service_with_definitions')),
      ...(await asksAll(here, '/service_at_locations?full=true')).flatMap(one =>
        validatorSays(one, 'service_at_location'),
      ),
      ...(await asksAll(here, '/organizations?full=true')).flatMap(one => validatorSays(one, 'organization')),
      ...(await asksAll(here, '/taxonomy_terms')).flatMap(one => validatorSays(one, 'taxonomy_term')),
    ]
    assert.deepEqual(faults, [])
  })

  test('our own reader of live feeds reads it back whole and equal', async t => {
    const server = serve({ fetch: here.app.fetch, port: 0 })
    t.after(() => server.close())
    await once(server, 'listening')
    const host = `localhost:${(server.address() as AddressInfo).port}`
    const read = new Map<string, ServiceRecord>()
    const feed = { address: `http://${host}/open-referral` }
    for await (const page of readFeed(feed, { fetch: feedFetch({ exceptions: [host] }) })) {
      assert.deepEqual(page.faults, [])
      for (const record of page.services) {
        const notes = notesFor({ number: 1, cells: {}, record }, 'feed')
        const entry = entryOf(record, notes)
        if (entry) read.set(entry.key, entry.content)
      }
    }
    assert.deepEqual([...read.keys()].toSorted(), [...own.keys()].toSorted())
    const brought = [...own.values()].filter(
      ({ sources }) => !sources.some(({ licence }) => licence === 'Made up'),
    )
    assert.ok(brought.length > 0)
    for (const { service_id, content } of brought)
      assert.deepEqual(normal(read.get(service_id)), normal(content))
  })

  test('each says whose words it passes on, and under which licence', async () => {
    for (const service of await asksAll(here, '/services')) {
      const said = (service['metadata'] as Record<string, string>[]).map(one => ({
        source: one['updated_by'],
        licence: one['replacement_value'],
      }))
      assert.deepEqual(
        said.toSorted((one, other) => String(one.source).localeCompare(String(other.source))),
        own.get(service.id)?.sources.toSorted((one, other) => one.source.localeCompare(other.source)),
      )
      assert.ok(said.length > 0)
    }
    const { content } = await asks(here, '')
    const { attributions } = content as { attributions: Own['sources'] }
    for (const { sources } of own.values())
      for (const source of sources)
        assert.ok(attributions.some(one => one.source === source.source && one.licence === source.licence))
  })

  test('the whole of it as JSON is the same as page by page', async () => {
    const whole = JSON.parse(new TextDecoder().decode(await download('directory.json'))) as Record<
      string,
      unknown
    >
    assert.equal(whole['version'], 'HSDS-UK-3.0')
    assert.deepEqual(whole['services'], await asksAll(here, '/services?full=true'))
    assert.ok(Array.isArray(whole['attributions']))
  })

  describe('as the tabular data package', () => {
    let unpacked: Unpacked
    before(async () => {
      unpacked = unpack(await download('directory.zip'))
    })

    test('holds what its own description says', () => {
      assert.deepEqual(faultsOfTables(unpacked, unpacked.said), [])
      assert.equal(unpacked.tables.get('service')?.rows.length, own.size)
      for (const { sources } of own.values())
        for (const { source, licence } of sources) {
          assert.ok(unpacked.said.sources?.some(({ title }) => title === `${source} (${licence})`))
          assert.ok(unpacked.said.licenses?.some(({ title }) => title === licence))
        }
    })

    test('holds what the description of HSDS 3.0 says', t => {
      const official = sharedJson(t, 'schemas', 'hsds-3.0', 'datapackage.json') as PackageSaid | undefined
      if (!official) return
      const faults = faultsOfTables(unpacked, official, cannotHold)
      assert.deepEqual(faults, [])
      for (const { name, path, schema } of unpacked.said.resources) {
        const theirs: TableSaid | undefined = official.resources.find(one => one.name === name)
        assert.equal(path, theirs?.path)
        for (const field of schema.fields) {
          const of = theirs?.schema.fields.find(one => one.name === field.name)
          assert.equal(field.type, of?.type, `${name}.${field.name}`)
          assert.equal(field.format, of?.format, `${name}.${field.name}`)
        }
        for (const key of schema.foreignKeys ?? [])
          assert.ok(
            theirs?.schema.foreignKeys?.some(
              one => one.fields === key.fields && one.reference.resource === key.reference.resource,
            ),
            `${name}.${key.fields}`,
          )
      }
    })

    test('our own reader of tables reads the same services from it', async () => {
      const { entries, faults } = await readFiles(
        ...unpacked.files.filter(({ name }) => name.endsWith('.csv')),
      )
      assert.deepEqual(
        faults.filter(({ isWarning }) => !isWarning),
        [],
      )
      assert.deepEqual(entries.map(({ key }) => key).toSorted(), [...own.keys()].toSorted())
      for (const { key, content } of entries) assert.equal(content.name, own.get(key)?.content.name)
    })
  })

  test('what is downloaded twice is the same, byte by byte', async () => {
    const [one, other] = await Promise.all([download('directory.json'), download('directory.json')])
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    assert.equal(digest(one), digest(other))
  })
})

/**
 * The standard wants every part of an address, and published directories leave some out: then it stays empty. It wants
 * a code once in a table of several taxonomies, and two taxonomies have the same codes.
 */
const cannotHold = ['address.city', 'address.state_province', 'address.postal_code', 'taxonomy_term.code']

/** What is the same is said in one way: open where nothing is said, no list where it is empty, and no needs guessed. */
function normal(content: ServiceRecord | undefined): object {
  const { needsFrom: _, status = 'open', ...rest } = content ?? { name: '', organisation: { name: '' } }
  const said = Object.entries({ ...rest, status }).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  )
  return Object.fromEntries(said)
}
