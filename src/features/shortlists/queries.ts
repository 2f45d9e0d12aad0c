/** What is on a person's shortlist, as it stands now: a service that was withdrawn meanwhile stays, and says so. */
import { sql } from 'kysely'
import type { Permission } from '../../permissions.ts'
import type { Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { checkedOn } from '../directory/checked.ts'
import type { Point } from '../directory/grid.ts'
import { becameSql } from '../directory/merging/became.ts'
import { notesOf, notesRead } from '../directory/notes/queries.ts'
import { serviceShown } from '../directory/summary.ts'
import { visiblePeople } from '../people/visibility.ts'
import { whatBecame } from './option.ts'

/**
 * Options of people within the actor's reach, each with the service it is now: where the one that was put on the
 * list is part of another entry, with that. The distance is from the person's home.
 */
const rows = (tx: Tx, actor: Actor, permission: Permission) => {
  const home = sql<Point | null>`(select postcode.position from postcode where postcode.postcode = person.postcode)`
  return tx.db
    .selectFrom('shortlist_option')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'shortlist_option.place_id')
        .onRef('person.person_id', '=', 'shortlist_option.person_id'),
    )
    .innerJoin('service as listed', join =>
      join
        .onRef('listed.place_id', '=', 'shortlist_option.place_id')
        .onRef('listed.service_id', '=', 'shortlist_option.service_id'),
    )
    .innerJoin('service', join =>
      join
        .onRef('service.place_id', '=', 'shortlist_option.place_id')
        .on('service.service_id', '=', becameSql(tx, 'shortlist_option.service_id')),
    )
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'shortlist_option.place_id')
        .onRef('account.account_id', '=', 'shortlist_option.changed_by'),
    )
    .select([
      'shortlist_option.option_id',
      'shortlist_option.person_id',
      'shortlist_option.need',
      'shortlist_option.status as answer',
      'shortlist_option.position',
      'shortlist_option.why',
      'shortlist_option.version',
      'shortlist_option.changed_at',
      'account.name as changed_by',
      'listed.name as was',
      'service.service_id',
      'service.name',
      'service.organisation_name',
      'service.needs',
      'service.cost',
      'service.status',
      'service.is_gone',
      'service.postcode',
      'service.position_from',
      'service.area',
      'service.content',
    ])
    .select([
      checkedOn(tx).as('checked_on'),
      sql<number | null>`service.position <-> ${home}`.as('distance'),
      sql<boolean>`listed.merged_into is not null`.as('was_merged'),
    ])
    .where(visiblePeople(actor, permission))
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

const read = <One extends Row>(row: One) => ({ ...serviceShown(row), became: whatBecame(row) })
export type Option = ReturnType<typeof read<Row>>

/** The same for a link worker: with what colleagues say of the service, and what happened to the option. */
const rowsWithNotes = (tx: Tx, actor: Actor, personId: string) =>
  rows(tx, actor, 'shortlist.write')
    .select(query => [
      notesOf(query).as('notes'),
      jsonArrayFrom(
        query
          .selectFrom('shortlist_event')
          .leftJoin('account as teller', join =>
            join
              .onRef('teller.place_id', '=', 'shortlist_event.place_id')
              .onRef('teller.account_id', '=', 'shortlist_event.by_account_id'),
          )
          .select(['shortlist_event.move', 'shortlist_event.at', 'shortlist_event.by_role', 'teller.name'])
          .whereRef('shortlist_event.place_id', '=', 'shortlist_option.place_id')
          .whereRef('shortlist_event.option_id', '=', 'shortlist_option.option_id')
          .orderBy('shortlist_event.event_id', 'desc')
          .limit(20),
      ).as('events'),
    ])
    .where('shortlist_option.person_id', '=', personId)
    .orderBy('shortlist_option.position')
    .orderBy('shortlist_option.changed_at', 'desc')
    .orderBy('shortlist_option.option_id')

/** Everything that is on the list or was taken off it, in the order of the list; what is off it comes last. */
export async function shortlistOf(tx: Tx, actor: Actor, personId: string) {
  const found = await rowsWithNotes(tx, actor, personId).execute()
  const options = found.map(({ notes, events, ...row }) => ({
    ...read(row),
    notes: notesRead(notes),
    events: revived(events, { instants: ['at'] }),
  }))
  const isOff = ({ answer }: Pick<Option, 'answer'>) => answer === 'off'
  return { on: options.filter(option => !isOff(option)), off: options.filter(isOff) }
}
export type Shortlisted = Awaited<ReturnType<typeof shortlistOf>>['on'][number]

/** What the person's own page shows of it: what is on the list, and nothing that colleagues say among themselves. */
export async function shortlistForPerson(tx: Tx, actor: Actor, personId: string): Promise<Option[]> {
  const found = await rows(tx, actor, 'my.page')
    .where('shortlist_option.person_id', '=', personId)
    .where('shortlist_option.status', '<>', 'off')
    .orderBy('shortlist_option.position')
    .execute()
  return found.map(read)
}

/** One option of this person, or NotFound outside the actor's reach. */
export const optionToRead = async (tx: Tx, actor: Actor, permission: Permission, { person, option }: Whose) =>
  read(
    orNotFound(
      await rows(tx, actor, permission)
        .where('shortlist_option.option_id', '=', option)
        .where('shortlist_option.person_id', '=', person)
        .executeTakeFirst(),
    ),
  )

interface Whose {
  person: string
  option: string
}

/** The services that are on somebody's list now: for a list that offers to put them there. */
export async function onShortlist(tx: Tx, actor: Actor, personId: string): Promise<ReadonlySet<string>> {
  const found = await rows(tx, actor, 'shortlist.write')
    .clearSelect()
    .select('service.service_id')
    .where('shortlist_option.person_id', '=', personId)
    .where('shortlist_option.status', '<>', 'off')
    .execute()
  return new Set(found.map(({ service_id }) => service_id))
}
