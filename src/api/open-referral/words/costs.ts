/** What a service costs, as `fees` and `cost_option` of HSDS 3.0. Pure. */
import { costOf, plainFees } from '../../../features/directory/import/formats/open-referral/free-or-paid.ts'
import type { CostOption, ServiceRecord } from '../../../features/directory/record.ts'
import { idOf } from '../ids.ts'
import { withoutNothing } from './said.ts'

/**
 * The last words about money are the fees where they name no amount. Where neither they nor the amounts tell whether
 * it is free, that is the fees, and all else stands among the options.
 */
export function feesOf(record: ServiceRecord): string | undefined {
  const { cost, costs = [] } = record
  const said = wordsOf(costs)
  const amounts = (said === undefined ? costs : costs.slice(0, -1)).map(option => option.amount)
  if (cost === undefined || costOf(amounts, said ?? '') === cost) return said
  return plainFees[cost]
}

export const costOptionsOf = (id: string, record: ServiceRecord) =>
  optionsOf(record).map(({ option, amount, words }, index) =>
    withoutNothing({
      id: idOf(id, 'cost', index),
      service_id: id,
      option,
      amount,
      currency: amount === undefined ? undefined : 'GBP',
      amount_description: words,
    }),
  )

const optionsOf = (record: ServiceRecord): readonly CostOption[] => {
  const { costs = [] } = record
  const said = wordsOf(costs)
  return said !== undefined && feesOf(record) === said ? costs.slice(0, -1) : costs
}

function wordsOf(costs: readonly CostOption[]): string | undefined {
  const { option, amount, words } = costs.at(-1) ?? {}
  return option === undefined && amount === undefined ? words : undefined
}
