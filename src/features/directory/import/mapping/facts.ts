/** Facts that lists write in many ways: whether it is open, what it costs, whom it takes, whose number it is. */
import type { CostOption, Organisation, ServiceRecord } from '../../record.ts'
import { yesOrNo, type RowSaid } from './said.ts'

const states: readonly [fits: RegExp, status: NonNullable<ServiceRecord['status']>][] = [
  [
    /^(open|active|live|current|published|registered|running|available|confirmed|tentative|ongoing)$/i,
    'open',
  ],
  [/^(paused|suspended|full|on hold|waiting list closed|temporarily closed|inactive for now)$/i, 'paused'],
  [
    /^(closed|inactive|ceased|ended|removed|archived|defunct|dissolved|discontinued|permanently closed)$/i,
    'closed',
  ],
]

/** Whether people can come, from a column that says so and one that says whether it closed. */
export function statusOf(said: RowSaid): ServiceRecord['status'] {
  const closed = said.raw('closed')
  if (closed !== '' && yesOrNo(closed) !== false) return 'closed'
  const typed = said.raw('status')
  if (typed === '') return undefined
  const isYes = yesOrNo(typed)
  if (isYes !== undefined) return isYes ? 'open' : 'closed'
  const known = states.find(([fits]) => fits.test(typed))?.[1]
  if (!known) said.leftOut('status', 'a state we know, like open or closed')
  return known
}

/** Why a row is no service at all: an event that was called off, or is over. */
export function whyLeaveOut(said: RowSaid): string | undefined {
  const status = said.raw('status')
  if (/^cancell?ed$/i.test(status)) return 'It was cancelled, so it was left out'
  return /^over$/i.test(status) ? 'It is over, so it was left out' : undefined
}

const isFree = /^(free|free of charge|no charge|no cost|none|nil|£?0(\.00?)?|costs? free)\.?$/i

/** “Free”, “£3.50 per session”, “Free for members, £2 for others”, or yes and no in a column called free. */
export function costsOf(said: RowSaid): Pick<ServiceRecord, 'cost' | 'costs'> {
  const column = said.column('cost') ?? ''
  const words = said.words('cost', '; ')
  if (words === '') return {}
  const isYes = yesOrNo(words)
  if (isYes !== undefined && words !== '0') return { cost: isYes === /free/i.test(column) ? 'free' : 'paid' }
  if (isFree.test(words)) return { cost: 'free' }
  const amounts = [...words.matchAll(/£\s?(\d+(?:\.\d{1,2})?)/g)].map(([, amount]) => Number(amount))
  const plain = /^\d+(\.\d{1,2})?$/.test(words) ? [Number(words)] : amounts
  const [amount] = plain
  const isAmount = /^£?\s?\d+(\.\d{1,2})?$/.test(words)
  const option: CostOption =
    plain.length === 1 && amount !== undefined ? { amount, ...(isAmount ? {} : { words }) } : { words }
  const isMixed = /\bfree\b|donation|voluntary contribution/i.test(words)
  if (amount === undefined) return { ...(isMixed ? { cost: 'some' } : {}), costs: [option] }
  return { cost: isMixed ? 'some' : 'paid', costs: [option] }
}

type Ages = Pick<ServiceRecord, 'minimumAge' | 'maximumAge'>

/** Ages that mean “no limit” are no limit. */
const oldest = 110

/** From a column for each end, or from words like “18+”, “11 to 25” or “under 5”. */
export function agesOf(said: RowSaid): Ages {
  const ages: Ages = agesIn(said.raw('ages'))
  for (const field of ['minimumAge', 'maximumAge'] as const) {
    const typed = said.raw(field)
    if (typed === '') continue
    const age = /^\d{1,3}(\.0+)?$/.test(typed) ? Number(typed) : undefined
    if (age === undefined) said.leftOut(field, 'an age in years')
    else ages[field] = age
  }
  if (ages.minimumAge === 0) delete ages.minimumAge
  if (ages.maximumAge !== undefined && ages.maximumAge >= oldest) delete ages.maximumAge
  return ages
}

function agesIn(typed: string): Ages {
  const text = typed
    .toLowerCase()
    .replace(/years?( olds?)?|yrs?|ages?|aged/g, '')
    .trim()
  const [, from, to] = /^(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})$/.exec(text) ?? []
  if (from !== undefined && to !== undefined) return { minimumAge: Number(from), maximumAge: Number(to) }
  const least = /^(?:over\s+)?(\d{1,3})\s*(?:\+|plus|and over|or over|and above|and up|upwards)?$/.exec(text)
  if (least && text !== least[1]) return { minimumAge: Number(least[1]) }
  const under = /^under\s+(\d{1,3})s?$/.exec(text)?.[1]
  if (under !== undefined) return { maximumAge: Number(under) - 1 }
  return /^(adults?( only)?)$/.test(text) ? { minimumAge: 18 } : {}
}

/** Words about ages that gave no numbers: they stay words. */
export const agesInWords = (said: RowSaid): string => {
  const typed = said.words('ages')
  return typed === '' || Object.keys(agesIn(typed)).length > 0 ? '' : `Ages: ${typed}`
}

/** Numbers of registers, named as org-id.guide names them. */
const registers: readonly [fits: RegExp, scheme: string][] = [
  [/^SC\d{5,6}$/i, 'GB-SC'],
  [/^NIC?\d{6}$/i, 'GB-NIC'],
  [/^\d{6,7}(-\d+)?$/, 'GB-CHC'],
]

export function identifiersOf(said: RowSaid): Organisation['identifiers'] {
  const typed = said.raw('charityNumber').replace(/\s/g, '')
  const [, named, rest] = /^(GB-[A-Z]+)-(.+)$/.exec(typed) ?? []
  const scheme = named ?? registers.find(([fits]) => fits.test(typed))?.[1]
  if (typed !== '' && scheme === undefined) said.leftOut('charityNumber', 'a charity number')
  const company = said.raw('companyNumber').replace(/\s/g, '').toUpperCase()
  const isCompany = /^([A-Z]{2}\d{6}|\d{6,8})$/.test(company)
  if (company !== '' && !isCompany) said.leftOut('companyNumber', 'a company number')
  return [
    ...(scheme === undefined ? [] : [{ scheme, identifier: rest ?? typed.toUpperCase() }]),
    ...(isCompany ? [{ scheme: 'GB-COH', identifier: company.padStart(8, '0') }] : []),
  ]
}
