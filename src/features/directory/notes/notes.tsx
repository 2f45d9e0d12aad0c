/** What colleagues say of a service, each with who and when. */
import { asDay } from '../../../ui/dates.ts'
import type { Note } from './queries.ts'

interface NotesProps {
  notes: readonly Note[]
  /** Who reads them: their own they can take back, an administrator each. */
  reader?: { accountId: string; role: string }
}

export function Notes({ notes, reader }: NotesProps) {
  if (notes.length === 0) return null
  const mayTakeBack = ({ written_by }: Note) =>
    reader !== undefined && (reader.role === 'administrator' || written_by === reader.accountId)
  return (
    <ul>
      {notes.map(note => (
        <li key={note.note_id}>
          <span className="app-own-words">“{note.words}”</span> {note.by}, {asDay(note.written_at)}
          {mayTakeBack(note) && (
            <>
              {'. '}
              <a href={`/directory/notes/${note.note_id}/take-back`}>
                Take it back<span className="nhsuk-u-visually-hidden">: {note.words.slice(0, 60)}</span>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
