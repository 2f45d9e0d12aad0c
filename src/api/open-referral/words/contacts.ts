/** Whom to ask, as `contact` and `phone` of HSDS 3.0. Pure. */
import type { ServiceRecord } from '../../../features/directory/record.ts'
import { idOf } from '../ids.ts'
import { emailIn, withoutNothing } from './said.ts'

/** A phone of whatever has this id. */
export function phoneOf(of: string, said: string) {
  const [number = said, extension] = said.split(' ext. ')
  return {
    id: idOf(of, 'phone', said),
    number,
    ...(extension !== undefined && /^\d+$/.test(extension) ? { extension: Number(extension) } : {}),
  }
}

export const phonesOf = (id: string, { phone }: ServiceRecord) =>
  phone === undefined ? [] : [{ ...phoneOf(id, phone), service_id: id }]

export const contactsOf = (id: string, { contacts = [] }: ServiceRecord) =>
  contacts.map(({ name, title, phone, email }, index) => {
    const contact = idOf(id, 'contact', index, name ?? '', title ?? '')
    return {
      ...withoutNothing({ id: contact, service_id: id, name, title, email: emailIn(email) }),
      phones: phone === undefined ? [] : [{ ...phoneOf(contact, phone), contact_id: contact }],
    }
  })
