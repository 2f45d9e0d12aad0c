/** Up to four services side by side: a table that turns into a card for each question on a phone. */
import type { ReactNode } from 'react'
import { questions, type Weighed } from './facts.ts'

interface ComparisonProps<Service extends Weighed> {
  services: readonly Service[]
  /** What stands below the name of each, such as what may be done with it. */
  below?: (service: Service) => ReactNode
}

export function Comparison<Service extends Weighed>({ services, below }: ComparisonProps<Service>) {
  return (
    <table role="table" className="nhsuk-table-responsive app-comparison">
      <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">Places side by side</caption>
      <thead role="rowgroup" className="nhsuk-table__head">
        <tr role="row">
          <th role="columnheader" scope="col">
            What
          </th>
          {services.map(({ service_id, name }) => (
            <th key={service_id} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {questions.map(({ label, answer }) => (
          <Row key={label} label={label} services={services} cell={answer} />
        ))}
        {below && <Row label="Next" services={services} cell={below} />}
      </tbody>
    </table>
  )
}

interface RowProps<Service> {
  label: string
  services: readonly Service[]
  cell: (service: Service) => ReactNode
}

function Row<Service extends Weighed>({ label, services, cell }: RowProps<Service>) {
  return (
    <tr role="row" className="nhsuk-table__row">
      <th role="rowheader" scope="row" className="nhsuk-table__cell">
        {label}
      </th>
      {services.map(service => (
        <td key={service.service_id} role="cell" className="nhsuk-table__cell">
          <span className="nhsuk-table-responsive__heading" aria-hidden="true">
            {service.name}{' '}
          </span>
          <div className="app-own-words">{cell(service)}</div>
        </td>
      ))}
    </tr>
  )
}
