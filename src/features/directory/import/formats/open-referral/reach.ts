/** How to reach somebody: phones and contacts of Open Referral. Fax machines are left behind. */
import { readPhone } from '../../../../people/contact-details.ts'
import type { Contact, ServiceRecord } from '../../../record.ts'
import { emailIn, withoutNothing } from '../../cells.ts'
import { words, type Part } from '../part.ts'

interface Phone {
  number: string
  /** "Reception", "Textphone"; nothing where it is simply its phone. */
  label: string
}

/** The phones of these, each once. */
export function phonesOf(...parts: readonly Part[]): Phone[] {
  const phones = parts.flatMap(part => [
    ...part.parts('phones').flatMap(phoneOf),
    ...numbersIn(part, 'phone'),
  ])
  return [...new Map(phones.map(phone => [phone.number, phone])).values()]
}

const kinds: Record<string, string> = { sms: 'Text', text: 'Text', tty: 'Textphone', textphone: 'Textphone' }

export function phoneOf(part: Part): Phone[] {
  const type = (part.cells['type'] ?? '').toLowerCase()
  if (type === 'fax') return []
  const extension = part.cells['extension'] ?? ''
  const number = numberOf(part, 'number', part.cells['number'] ?? '')
  const described = words(part, 'department') || shortOnly(words(part, 'description'))
  if (number === null) return []
  return [
    {
      number: `${number}${extension && ` ext. ${extension}`}`,
      label: [kinds[type], described].filter(Boolean).join(', '),
    },
  ]
}

const shortOnly = (text: string): string => (text.length > 60 ? '' : text)

/** "main: 305-285-5922, tollfree: 800-625-2257": numbers in one cell, some with what they are for. */
function numbersIn(part: Part, column: string): Phone[] {
  return (part.cells[column] ?? '')
    .split(/[,;\n]/)
    .filter(text => text.trim() !== '')
    .flatMap(text => {
      const [, label = '', typed = ''] = /^\s*(?:([\p{L} -]+):)?(.*)$/u.exec(text) ?? []
      const number = numberOf(part, column, typed.trim())
      const kind = label.trim().toLowerCase()
      if (number === null || kind === 'fax') return []
      return [{ number, label: kind === 'main' ? '' : (labels[kind] ?? label.trim()) }]
    })
}

const labels: Record<string, string> = { tdd: 'Textphone', tty: 'Textphone', tollfree: 'Free to ring' }

/** A number as it is kept; American ones are read as such, where they do not say another country: none begins with 0. */
function numberOf(part: Part, column: string, typed: string): string | null {
  if (typed === '') return null
  const bare = typed.replaceAll('"', '').trim()
  const read = readPhone(part.isAmerican && !/^[+0]/.test(bare) ? `+1 ${bare}` : bare)
  if ('value' in read) return read.value
  part.notes.warn(
    column,
    `“${part.cells[column]}” is not a phone number, so it was left out. Correct it at the source`,
  )
  return null
}

/** Whom to ask for: the contacts of these, each once. */
export function contactsOf(...parts: readonly Part[]): Contact[] {
  const contacts = parts.flatMap(part => part.parts('contacts').map(contactOf))
  const known = contacts.filter(contact => Object.keys(contact).length > 0)
  return [...new Map(known.map(contact => [JSON.stringify(contact), contact])).values()]
}

function contactOf(part: Part): Contact {
  const [phone] = phonesOf(part)
  return withoutNothing({
    name: words(part, 'name'),
    title: [words(part, 'title'), words(part, 'department')].filter(Boolean).join(', '),
    phone: phone?.number,
    email: emailIn(part.cells, 'email', part.notes),
  })
}

/** The first phone is the service's; each other one stands among the contacts, with what it is for. */
export function reachOf(...parts: readonly Part[]): Pick<ServiceRecord, 'contacts'> & { phone?: string } {
  const [main, ...others] = phonesOf(...parts).toSorted(
    (one, other) => Number(one.label === 'Textphone') - Number(other.label === 'Textphone'),
  )
  const contacts = contactsOf(...parts)
  const more = others.map(({ number, label }) => withoutNothing({ title: label, phone: number }) as Contact)
  return { ...(main && { phone: main.number }), contacts: [...contacts, ...more] }
}
