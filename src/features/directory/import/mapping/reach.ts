/** How to reach a service of a list: the first good number and address are its own, the others become contacts. */
import { emailIn, phoneIn, urlIn } from '../cells.ts'
import type { Contact, ServiceRecord } from '../../record.ts'
import type { RowSaid } from './said.ts'

export function reachOf(said: RowSaid): Pick<ServiceRecord, 'phone' | 'email' | 'url' | 'contacts'> {
  const [phone, ...phones] = several(said, 'phone')
  const [email, ...emails] = several(said, 'email')
  const url = webAddressOf(said)
  const people = said.list('contactName').map(({ value }) => value)
  const title = said.words('contactTitle')
  const contacts: Contact[] = [
    ...people.map((name, index) => ({ name, ...(index === 0 && title !== '' ? { title } : {}) })),
    ...phones.map(other => ({ phone: other })),
    ...emails.map(other => ({ email: other })),
  ]
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(url === null ? {} : { url }),
    ...(contacts.length === 0 ? {} : { contacts }),
  }
}

const readers = { phone: phoneIn, email: emailIn }

/** Every value of these columns: people write two numbers with “or” or a stroke between them. */
function several(said: RowSaid, field: 'phone' | 'email'): string[] {
  const between = field === 'phone' ? /\s+or\s+|\s*[/,]\s*(?=[+0])/i : /\s+or\s+|[\s,]+(?=\S+@)/i
  const values = said
    .list(field)
    .flatMap(({ column, value }) => value.split(between).map(one => ({ column, value: one.trim() })))
    .filter(({ value }) => value !== '')
    .map(({ column, value }) => readers[field]({ [column]: value }, column, said.notes))
  return [...new Set(values)].filter(value => value !== null)
}

/** “www.example.org” is meant as a web address by everybody who writes it. */
function webAddressOf(said: RowSaid): string | null {
  const column = said.column('url')
  const typed = said.raw('url')
  if (column === undefined) return null
  const isBare = /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]\S*)?$/i.test(typed)
  return urlIn({ [column]: isBare ? `https://${typed}` : typed }, column, said.notes)
}
