/** What link workers tell each other of a service. Read by whoever may write one: never the public, never a person. */
import type { ExpressionBuilder } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { jsonArrayFrom, revived } from '../../../platform/database/nested.ts'
import { orNotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'

/** The notes that stand, newest first, of a row of `service`, and of what was merged into it. */
export const notesOf = (query: ExpressionBuilder<DB, 'service'>) =>
  jsonArrayFrom(
    query
      .selectFrom('service_note')
      .innerJoin('account as writer', join =>
        join
          .onRef('writer.place_id', '=', 'service_note.place_id')
          .onRef('writer.account_id', '=', 'service_note.written_by'),
      )
      .select([
        'service_note.note_id',
        'service_note.words',
        'service_note.written_at',
        'service_note.written_by',
      ])
      .select('writer.name as by')
      .whereRef('service_note.place_id', '=', 'service.place_id')
      .where(note =>
        note.or([
          note('service_note.service_id', '=', note.ref('service.service_id')),
          note(
            'service_note.service_id',
            'in',
            note
              .selectFrom('merge')
              .select('merge.gone_id')
              .whereRef('merge.kept_id', '=', 'service.service_id')
              .where('merge.undone_at', 'is', null),
          ),
        ]),
      )
      .where('service_note.taken_back_at', 'is', null)
      .orderBy('service_note.written_at', 'desc')
      .orderBy('service_note.note_id', 'desc')
      .limit(50),
  )

export interface Note {
  note_id: string
  words: string
  written_at: Temporal.Instant
  written_by: string
  by: string
}

export const notesRead = (notes: readonly Note[]): Note[] => revived(notes, { instants: ['written_at'] })

/** One note, also when it was taken back. */
export const noteToRead = async (tx: Tx, id: string) =>
  orNotFound(
    await tx.db
      .selectFrom('service_note')
      .innerJoin('service', join =>
        join
          .onRef('service.place_id', '=', 'service_note.place_id')
          .onRef('service.service_id', '=', 'service_note.service_id'),
      )
      .innerJoin('account', join =>
        join
          .onRef('account.place_id', '=', 'service_note.place_id')
          .onRef('account.account_id', '=', 'service_note.written_by'),
      )
      .select([
        'service_note.note_id',
        'service_note.words',
        'service_note.written_at',
        'service_note.written_by',
      ])
      .select(['service_note.service_id', 'service_note.taken_back_at'])
      .select(['service.name as service', 'account.name as by'])
      .where('note_id', '=', id)
      .executeTakeFirst(),
  )
