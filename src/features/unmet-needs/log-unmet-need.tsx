/** Below any search: one click says that nothing fitted. Whoever may not record it is not asked. */
import { reachOf } from '../../platform/actor.ts'
import { Form } from '../../ui/form.tsx'
import { useSetting } from '../../ui/setting.ts'
import { isNeed } from '../directory/needs.ts'
import type { Reason } from './unmet-need.ts'

interface Search {
  /** What the address of the search asked for: `q`, `need`, `near` and the filters, by their usual names. */
  query: URLSearchParams
  /** Why nothing fitted, where the search knows: none exists, all full… */
  reason?: Reason
  /** Whom it was for. */
  person?: string
}

/** One button where the search says which one need it was for. Else a link to the page, where it can be said. */
export function LogUnmetNeed({ query, reason, person }: Search) {
  const { actor } = useSetting()
  if (reachOf(actor, person === undefined ? 'unmet-need.record' : 'unmet-need.write') === undefined)
    return null
  const asked = new URLSearchParams(query)
  if (reason !== undefined) asked.append('reason', reason)
  const at = `${person === undefined ? '' : `/people/${person}`}/unmet-needs/new?${asked.toString()}`
  const needs = query.getAll('need').filter(isNeed)
  if (needs.length !== 1 || reason === undefined)
    return (
      <p>
        <a href={at}>Nothing fits: record it</a>
      </p>
    )
  const known = { need: needs[0], reasons: reason, q: query.get('q'), near: query.get('near') }
  return (
    <Form
      to={at}
      button="Nothing fits: record it"
      look="secondary"
      beside={<a href={at}>Say more, and record it</a>}
    >
      {Object.entries(known).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ''} />
      ))}
    </Form>
  )
}
