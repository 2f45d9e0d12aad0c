/**
 * Lists inside a row: a page asks the database once for everything it shows. JSON carries instants and
 * dates as text; `revived` makes them ours again, so that the types Kysely states are true.
 */
export { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'

type KeysOf<Row, Type> = { [Key in keyof Row]: NonNullable<Row[Key]> extends Type ? Key : never }[keyof Row]

interface Times<Row> {
  instants?: readonly KeysOf<Row, Temporal.Instant>[]
  dates?: readonly KeysOf<Row, Temporal.PlainDate>[]
}

export function revived<Row extends object>(
  rows: readonly Row[],
  { instants = [], dates = [] }: Times<Row>,
): Row[] {
  return rows.map(row => {
    const copy = { ...row } as Record<PropertyKey, unknown>
    for (const key of instants) copy[key] = revive(copy[key], text => Temporal.Instant.from(text))
    for (const key of dates) copy[key] = revive(copy[key], text => Temporal.PlainDate.from(text))
    return copy as Row
  })
}

const revive = (value: unknown, make: (text: string) => unknown): unknown =>
  typeof value === 'string' ? make(value) : value
