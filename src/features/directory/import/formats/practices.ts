/**
 * GP practices as the NHS Organisation Data Service lists them: epraccur, with the heading somebody gave it, or with
 * none as it is published (27 columns; readers/headless.ts knows it). It lists clinics and prisons too.
 */
import { phoneIn } from '../cells.ts'
import { readable } from '../capitals.ts'
import { namedFormat, type Said } from '../columns.ts'
import type { Found, Format, Notes } from '../format.ts'
import type { PracticeContent } from '../targets/practices.ts'
import { readPostcode } from '../../../people/contact-details.ts'

type Field =
  | 'code'
  | 'name'
  | `address${1 | 2 | 3 | 4 | 5}`
  | 'postcode'
  | 'status'
  | 'closed'
  | 'phone'
  | 'setting'

const statuses: Record<string, PracticeContent['status']> = {
  A: 'active',
  C: 'closed',
  D: 'dormant',
  P: 'proposed',
}

const rows = namedFormat<Field, PracticeContent>({
  kind: 'practices',
  name: 'GP practices, epraccur (CSV)',
  source: { name: 'NHS Organisation Data Service, epraccur', licence: 'Open Government Licence v3.0' },
  isWholeOf: 'nothing',
  columns: ['organisation_code', 'name', 'postcode', 'status_code', 'prescribing_setting'],
  names: {
    code: /^organisationcode$/,
    name: /^(organisation)?name$/,
    address1: /^address(line)?1$/,
    address2: /^address(line)?2$/,
    address3: /^address(line)?3$/,
    address4: /^address(line)?4$/,
    address5: /^address(line)?5$/,
    postcode: /^postcode$/,
    status: /^status(code)?$/,
    closed: /^close(d)?date$/,
    phone: /^contacttelephone(number)?$/,
    setting: /^prescribingsetting$/,
  },
  needs: ['code', 'name', 'postcode', 'status', 'setting'],
  read(said, notes) {
    const { code = '', name = '' } = said
    // Prescribing setting 4 is a GP practice (ODS, epraccur specification). The others are counted, at the end.
    if (said.setting !== '4') return null
    const status = statuses[said.status ?? '']
    if (!/^[A-Z0-9]{3,8}$/.test(code))
      notes.fault('code', `“${code}” is not an ODS code, like P81001. Correct it, or take the row out`)
    if (name === '') notes.fault('name', 'The practice has no name. Add it, or take the row out')
    if (!status)
      notes.fault('status', `“${said.status}” is none of A, C, D and P. Correct it, or take the row out`)
    return status
      ? {
          key: code,
          content: {
            name: readable(name),
            address: addressOf(said) || null,
            postcode: postcodeOf(said, notes),
            phone: phoneIn({ phone: said.phone ?? '' }, 'phone', notes),
            status,
            closed_on: dateOf(said.closed ?? ''),
          },
        }
      : null
  },
})

export const practices: Format<PracticeContent> = {
  ...rows,
  async *read(tables) {
    let others = 0
    let waiting: Found<PracticeContent>[] = []
    for await (const found of rows.read(tables)) {
      if (waiting.length > 0) yield waiting
      waiting = found
      others += found.filter(
        ({ entry, faults }) => entry === null && faults.every(({ isWarning }) => isWarning),
      ).length
    }
    waiting.at(-1)?.faults.push(...othersLeftOut(others))
    if (waiting.length > 0) yield waiting
  },
}

/** Said once for the file: there are hundreds of them, and nothing is wrong. */
const othersLeftOut = (count: number) =>
  count === 0
    ? []
    : [
        {
          row: null,
          column: null,
          isWarning: true,
          words: `${count.toLocaleString('en-GB')} ${count === 1 ? 'row is' : 'rows are'} no GP practice but a clinic, a prison or the like, and left out`,
        },
      ]

const addressOf = (said: Said<Field>): string =>
  [...new Set([said.address1, said.address2, said.address3, said.address4, said.address5])]
    .filter(line => line !== undefined && line !== '' && line !== said.name)
    .map(line => readable(line ?? ''))
    .join(', ')

function postcodeOf({ postcode = '' }: Said<'postcode'>, notes: Notes): string | null {
  if (postcode === '') return null
  const read = readPostcode(postcode)
  if ('value' in read) return read.value
  notes.warn('postcode', `“${postcode}” is not a UK postcode, so it was left out. Correct it at the source`)
  return null
}

/** 20160531 is 31 May 2016. */
const dateOf = (written: string): string | null =>
  /^\d{8}$/.test(written) ? `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}` : null
