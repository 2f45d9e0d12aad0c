/** Who is asking: reads the session cookie, or the link in the address, inside the place they belong to. */
import type { Door } from '../../platform/screen/serve.ts'
import type { Database } from '../../platform/database/connect.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { anyone, type Actor } from '../../platform/actor.ts'
import type { Place } from '../../platform/tx.ts'
import { clockOf, realNow } from '../../platform/clock.ts'
import { NotFound } from '../../platform/errors.ts'
import { idleMinutes } from './sessions.ts'
import { hashOf, placeOfToken } from './tokens.ts'

export function accountsDoor(database: Database, mayMoveClock: boolean): Door {
  const isPlace = placesKnown(database)
  const publicPlaceOf = publicPlacesKnown(database)
  return {
    async placeId({ params, cookies, query, path }) {
      const asked = query.get('place')
      const comingIn = asked === null ? (cookies['sign-in'] ?? cookies.session) : undefined
      const token =
        params['link'] ?? params['token'] ?? (path.startsWith('/sign-in') ? comingIn : cookies.session)
      const named = placeOfToken(token)
      return named !== undefined && (await isPlace(named)) ? named : publicPlaceOf(asked)
    },
    async identify(db, placeId, asked) {
      const found =
        asked.params['link'] === undefined
          ? await bySession(db, asked.cookies.session)
          : await byLink(db, asked.params['link'], asked.cookies.link, mayMoveClock)
      return found ?? { actor: anyone, place: await placeRow(db, placeId) }
    },
  }
}

/** Is there a place with this number? A place is never taken away, so one that was found stays known. */
function placesKnown({ pool }: Database): (id: number) => Promise<boolean> {
  const known = new Set<number>()
  return async id => {
    if (!known.has(id)) {
      const { rows } = await pool.query('select from place where place_id = $1', [id])
      if (rows.length > 0) known.add(id)
    }
    return known.has(id)
  }
}

/** As `publicPlace`; one that was found stays known, by its code or as the first. */
function publicPlacesKnown(database: Database): (code: string | null) => Promise<number> {
  const known = new Map<string | null, number>()
  return async code => {
    const id = known.get(code) ?? (await publicPlace(database, code))
    if (known.size < 1000) known.set(code, id)
    return id
  }
}

/** The place a visitor without a session means: named in the address, or the first. */
export async function publicPlace(database: Database, code: string | null): Promise<number> {
  const { rows } = await database.pool.query<{ place_id: number }>(
    `select place_id from place order by code = $1 desc, place_id limit 1`,
    [code !== null && /^[a-z0-9-]+$/.test(code) ? code : ''],
  )
  if (!rows[0]) throw new Error('No place has been made yet: run bin/alongside create-place')
  return rows[0].place_id
}

async function placeRow(db: Db, placeId: number): Promise<Place> {
  const place =
    (await db.selectFrom('place').selectAll().where('place_id', '=', placeId).executeTakeFirst()) ??
    (await db.selectFrom('place').selectAll().orderBy('place_id').limit(1).executeTakeFirst())
  if (!place) throw new NotFound()
  return place
}

/** When somebody was seen is written down only every five minutes, so reading stays reading. */
const writtenEvery = 5

async function bySession(
  db: Db,
  token: string | undefined,
): Promise<{ actor: Actor; place: Place } | undefined> {
  if (placeOfToken(token) === undefined || token === undefined) return undefined
  const row = await db
    .selectFrom('session')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'session.place_id')
        .onRef('account.account_id', '=', 'session.account_id'),
    )
    .innerJoin('place', 'place.place_id', 'session.place_id')
    .selectAll('place')
    .select([
      'account.account_id',
      'account.name as account_name',
      'account.role',
      'account.team_id',
      'account.organisation_id',
      'session.session_id',
      'session.seen_at',
      'session.ends_at',
    ])
    .where('session.token_hash', '=', hashOf(token))
    .where('account.is_active', '=', true)
    .executeTakeFirst()
  if (!row) return undefined
  const { account_id, account_name, role, team_id, organisation_id, session_id, seen_at, ends_at, ...place } =
    row
  const now = realNow()
  const idle = now.since(seen_at).total('minutes')
  if (idle > idleMinutes || Temporal.Instant.compare(now, ends_at) > 0) return undefined
  if (idle > writtenEvery) {
    await db.updateTable('session').set({ seen_at: now }).where('token_hash', '=', hashOf(token)).execute()
    await db.updateTable('account').set({ seen_at: now }).where('account_id', '=', account_id).execute()
  }
  return {
    actor: {
      role,
      accountId: account_id,
      sessionId: session_id,
      name: account_name,
      teamId: team_id,
      organisationId: organisation_id,
    },
    place,
  }
}

/** A link opens its pages to the browser that passed its second check; to any other it is unchecked. */
async function byLink(
  db: Db,
  token: string,
  sessionToken: string | undefined,
  mayMoveClock: boolean,
): Promise<{ actor: Actor; place: Place; unchecked?: boolean } | undefined> {
  if (placeOfToken(token) === undefined) return undefined
  const row = await db
    .selectFrom('link')
    .innerJoin('place', 'place.place_id', 'link.place_id')
    .leftJoin('link_session', join =>
      join
        .onRef('link_session.place_id', '=', 'link.place_id')
        .onRef('link_session.link_id', '=', 'link.link_id')
        .on('link_session.token_hash', '=', hashOf(sessionToken ?? '')),
    )
    .leftJoin('person', join =>
      join.onRef('person.place_id', '=', 'link.place_id').onRef('person.person_id', '=', 'link.person_id'),
    )
    .selectAll('place')
    .select([
      'person.language',
      'link.link_id',
      'link.kind',
      'link.person_id',
      'link.introduction_id',
      'link.expires_at',
      'link.revoked_at',
      'link_session.ends_at as session_ends_at',
    ])
    .where('link.token_hash', '=', hashOf(token))
    .executeTakeFirst()
  if (!row) return undefined
  const {
    link_id,
    kind,
    person_id,
    introduction_id,
    language,
    expires_at,
    revoked_at,
    session_ends_at,
    ...place
  } = row
  const isOver = revoked_at !== null || Temporal.Instant.compare(clockOf(place, mayMoveClock), expires_at) > 0
  const isChecked = session_ends_at !== null && Temporal.Instant.compare(realNow(), session_ends_at) <= 0
  return {
    actor: {
      role: kind,
      linkId: link_id,
      personId: person_id,
      introductionId: introduction_id,
      ...(kind === 'person' && language && { language }),
    },
    place,
    unchecked: isOver || !isChecked,
  }
}
