/**
 * JSON Schema as the standards we check against use it. A word of a schema that is neither checked here nor known to
 * say nothing stops the test: nothing passes because it was not understood.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

type Schema = Record<string, unknown>

/** Words that describe and demand nothing. `constraints` and what begins with datapackage speak of tables alone. */
const describing = new Set(
  'name path description title example core constraints datapackage_metadata datapackage_type tabular_required definitions $schema order list summary nullable'.split(
    ' ',
  ),
)

interface At {
  /** Where in the answer. */
  path: string
  /** The file that the schema is from, and its whole content. */
  file: string
  root: Schema
}

/** What is wrong with a value, each as "where: what". None means that it passes. */
export function faultsIn(value: unknown, file: string, within: readonly string[] = []): string[] {
  const root = load(file)
  const schema = within.reduce((at, name) => schemaAt(at[name], file), root)
  return [...check(value, schema, { path: '', file, root })]
}

const loaded = new Map<string, Schema>()
function load(file: string): Schema {
  const known = loaded.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as Schema)
  loaded.set(file, known)
  return known
}

function schemaAt(value: unknown, where: string): Schema {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error(`There is no schema at ${where}`)
  return value as Schema
}

function* check(value: unknown, schema: Schema, at: At): Generator<string> {
  for (const [word, said] of Object.entries(schema)) {
    const checks = words[word]
    if (checks) yield* checks(value, said, at)
    else if (!describing.has(word)) throw new Error(`“${word}” of ${at.file} is a word that nobody checks`)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

type Check = (value: unknown, said: unknown, at: At) => Iterable<string>

const words: Record<string, Check> = {
  *type(value, said, { path }) {
    const types = [said].flat() as string[]
    if (types.some(type => !Object.hasOwn(kinds, type)))
      throw new Error(`${types.join()} is no type we check`)
    if (!types.some(type => kinds[type]?.(value))) yield `${path}: is not ${types.join(' or ')}`
  },
  *enum(value, said, { path }) {
    if (!(said as unknown[]).includes(value)) yield `${path}: ${String(value)} is none of ${String(said)}`
  },
  *required(value, said, { path }) {
    if (!isRecord(value)) return
    for (const name of said as string[]) if (!(name in value)) yield `${path}.${name}: is missing`
  },
  *properties(value, said, at) {
    if (!isRecord(value)) return
    for (const [name, schema] of Object.entries(said as Record<string, Schema>))
      if (name in value) yield* check(value[name], schema, { ...at, path: `${at.path}.${name}` })
  },
  *items(value, said, at) {
    if (!Array.isArray(value)) return
    for (const [index, one] of value.entries())
      yield* check(one, said as Schema, { ...at, path: `${at.path}[${index}]` })
  },
  *allOf(value, said, at) {
    for (const schema of said as Schema[]) yield* check(value, schema, at)
  },
  /** The validator’s own lists have the envelope under this name, where JSON Schema would pass over it. */
  *Page(value, said, at) {
    yield* check(value, said as Schema, at)
  },
  *$ref(value, said, at) {
    const [name = '', inside = ''] = (said as string).split('#')
    const file = name === '' ? at.file : join(dirname(at.file), name)
    const root = name === '' ? at.root : load(file)
    const schema = inside
      .split('/')
      .filter(Boolean)
      .reduce((here, part) => schemaAt(here[part], `${file}#${inside}`), root)
    yield* check(value, schema, { ...at, file, root })
  },
  *format(value, said, { path }) {
    const format = formats[said as string]
    if (!format) throw new Error(`${String(said)} is no format we check`)
    if (typeof value === 'string' && !format(value)) yield `${path}: “${value}” is not ${String(said)}`
  },
  /** Of a list: no two of it are the same. */
  *uniqueItems(value, said, { path }) {
    if (said !== true || !Array.isArray(value)) return
    if (new Set(value.map(one => JSON.stringify(one))).size < value.length)
      yield `${path}: has something twice`
  },
}

const kinds: Record<string, (value: unknown) => boolean> = {
  string: value => typeof value === 'string',
  number: value => typeof value === 'number' && Number.isFinite(value),
  integer: value => Number.isInteger(value),
  boolean: value => typeof value === 'boolean',
  object: isRecord,
  array: value => Array.isArray(value),
}

const formats: Record<string, (text: string) => boolean> = {
  uuid: text => /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(text),
  /** RFC 3986, with the letters it knows. */
  uri: text => /^[a-z][a-z\d+.-]*:[\w!#$%&'()*+,./:;=?@[\]~-]+$/i.test(text) && URL.canParse(text),
  email: text => /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text),
  'date-time': text => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text),
}
