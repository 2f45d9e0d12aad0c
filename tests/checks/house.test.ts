/** The house stays in order: who may import whom, who writes which table, what is pure, how long files are. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roomOf, sourcesBelow, type Source } from '../support/sources.ts'

const sources = sourcesBelow('src')
const byPath = new Map(sources.map(source => [source.path, source]))

const imports = sources.flatMap(source =>
  source.imports.map(({ path, typesOnly }) => ({ from: source.path, to: path, typesOnly })),
)

test('dependencies point one way: features to ui to platform', () => {
  const below: Record<string, RegExp> = { platform: /^(platform|root)/, ui: /^(ui|platform|root)/ }
  const wrong = imports.filter(({ from, to }) => {
    const allowed = below[roomOf(from)]
    return allowed !== undefined && !allowed.test(roomOf(to))
  })
  assert.deepEqual(wrong, [])
  // Of the root, the rooms below may know the permissions and nothing else.
  const upwards = imports.filter(
    ({ from, to }) =>
      roomOf(from) !== 'root' &&
      roomOf(to) === 'root' &&
      to !== 'src/permissions.ts' &&
      to.startsWith('src/'),
  )
  assert.deepEqual(upwards, [])
})

test('no feature imports another feature’s screens', () => {
  const wrong = imports.filter(
    ({ from, to }) => to.includes('/screens/') && roomOf(from) !== roomOf(to) && roomOf(from) !== 'root',
  )
  assert.deepEqual(wrong, [])
})

test('no two files import each other, however far round', () => {
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const { path: next, typesOnly } of byPath.get(path)?.imports ?? [])
      if (!typesOnly) walk(next, [...trail, path])
    done.add(path)
  }
  for (const { path } of sources) walk(path, [])
  assert.deepEqual(circles, [])
})

test('only one room writes a table', () => {
  const writers = new Map<string, Set<string>>()
  for (const { path, text } of sources)
    for (const table of tablesWrittenIn(text)) {
      const rooms = writers.get(table) ?? new Set()
      writers.set(table, rooms.add(roomOf(path)))
    }
  assert.ok(writers.size > 20, 'The check found almost no writes: it no longer sees them')
  const shared = [...writers]
    .filter(([, rooms]) => rooms.size > 1)
    .map(([table, rooms]) => `${table}: ${[...rooms].join(', ')}`)
  assert.deepEqual(shared, [])
})

function tablesWrittenIn(text: string): string[] {
  const built = text.matchAll(/\.(?:insertInto|updateTable|deleteFrom)\(\s*'(\w+)'/g)
  const raw = text.matchAll(
    /\b(?:insert into|update|delete from)\s+([a-z_]+)\s*(?:\(|set\b|where\b|using\b)/g,
  )
  return [...built, ...raw].map(match => match[1] ?? '')
}

test('rules are pure: they ask no database, no clock and no chance', () => {
  const pure = sources.filter(({ text }) => /^\/\*\*[\s\S]*?\bPure\b[\s\S]*?\*\//.test(text))
  assert.ok(pure.length >= 8, 'The check found almost no rules: it no longer sees them')
  const isPure = (path: string) =>
    pure.some(source => source.path === path) || byPath.get(path)?.imports.length === 0
  const impure = pure.flatMap((source: Source) => [
    ...source.imports
      .filter(({ path, typesOnly }) => !typesOnly && !isPure(path))
      .map(({ path }) => `${source.path} imports ${path}`),
    ...(/Temporal\.Now|Date\.now|new Date\(\)|Math\.random|process\.|await /.test(source.text)
      ? [`${source.path} asks the world`]
      : []),
  ])
  assert.deepEqual(impure, [])
})

test('every screen is in the table of contents', () => {
  const tables = sources.filter(({ path }) => /(^|\/)routes\.ts$/.test(path))
  const known = new Set(tables.flatMap(({ imports }) => imports.map(({ path }) => path)))
  const missing = sources
    .map(({ path }) => path)
    .filter(path => path.includes('/screens/') && path.endsWith('.tsx') && !known.has(path))
  const helpers = missing.filter(
    path =>
      !/export (default )?(const \w+ = )?screen\(|draftPage\(/.test(
        byPath.get(path)?.text.replaceAll('export function draftPage', '') ?? '',
      ),
  )
  assert.deepEqual(
    missing.filter(path => !helpers.includes(path)),
    [],
  )
})

test('files stay short enough to hold in one’s head', t => {
  const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length }))
  const sorted = lengths.map(({ lines }) => lines).toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  t.diagnostic(`median ${at(0.5)} lines, 90th percentile ${at(0.9)}, longest ${sorted.at(-1)}`)
  assert.deepEqual(
    lengths.filter(({ lines }) => lines > 400),
    [],
  )
  assert.ok(at(0.5) <= 65, `The median file has ${at(0.5)} lines`)
  assert.ok(at(0.9) <= 200, `The 90th percentile file has ${at(0.9)} lines`)
})

test('each file opens by saying what it is for', () => {
  const silent = sources.filter(({ text }) => !text.startsWith('/**')).map(({ path }) => path)
  assert.deepEqual(silent, [])
})
