/** What colleagues say of a service, each with who and when. */
import { asDay } from '../../../ui/dates.ts'
import type { Note } from './queries.ts'

interface Reader {
  accountId: string
  role: string
}

interface NotesProps {
  notes: readonly Note[]
  /** Who reads them: their own they can take back, an administrator each. */
  reader?: Reader
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

/** The notes of a service's page, and where to write one. */
export const ForColleagues = ({ service, notes, reader }: Required<NotesProps> & { service: string }) => (
  <>
    <h2 className="nhsuk-heading-m">What colleagues say</h2>
    {notes.length === 0 && <p>Nobody has written a note yet. Only colleagues see them.</p>}
    <Notes notes={notes} reader={reader} />
    <p>
      <a href={`/directory/${service}/notes/new`}>Write a note for colleagues</a>
    </p>
  </>
)
