/** What a service costs: cost options of Open Referral, and the words about fees. */
import type { CostOption, ServiceRecord } from '../../../record.ts'
import { withoutNothing } from '../../cells.ts'
import { dateIn, dateWords } from '../dates.ts'
import { words, type Part } from '../part.ts'
import { costOf, plainFees } from './free-or-paid.ts'

/** Free, some or paid is said only where the source leaves no doubt. */
export function costsOf(service: Part): Pick<ServiceRecord, 'cost' | 'costs'> {
  const options = service.parts('cost_options', 'costs').map(optionOf)
  const fees = words(service, 'fees_description', 'fees')
  const paying = words(service, 'accepted_payments')
  const plain = Object.entries(plainFees).find(([, said]) => said === fees)?.[0] as ServiceRecord['cost']
  const costs = [
    ...options,
    ...(fees === '' || plain ? [] : [{ words: fees }]),
    ...(paying === '' ? [] : [{ words: `Payment: ${paying}` }]),
  ]
  const amounts = options.map(option => option.amount)
  const cost = plain ?? costOf(amounts, fees)
  return { costs, ...(cost && { cost }) }
}

function optionOf(part: Part): CostOption {
  const { amount, rest } = amountOf(part)
  const until = dateIn(part, 'valid_to')
  return withoutNothing({
    option: words(part, 'option'),
    amount,
    words: [rest, words(part, 'amount_description'), until && `until ${dateWords(until)}`]
      .filter(Boolean)
      .join(', '),
  })
}

/** Pounds are a number; any other money stays in words. */
function amountOf({ cells, notes }: Part): { amount?: number; rest?: string } {
  const typed = cells['amount'] ?? ''
  if (typed === '') return {}
  const amount = Number(typed.replace(/^£/, ''))
  const currency = cells['currency'] ?? ''
  if (Number.isFinite(amount) && amount >= 0)
    return /^(gbp|£)?$/i.test(currency) ? { amount } : { rest: `${typed} ${currency.toUpperCase()}` }
  notes.warn('amount', `“${typed}” is not an amount of money. It is kept as words: write it like 2.50`)
  return { rest: typed }
}
