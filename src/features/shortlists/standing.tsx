/** What has become of a service since it was put on the list, and where to look instead: for a link worker. */
import { WarningCallout } from 'nhsuk-react-components'
import type { Option } from './queries.ts'

type Seen = Pick<Option, 'became' | 'person_id' | 'service_id' | 'name' | 'was' | 'need'>

export function WhatBecame({ option }: { option: Seen }) {
  const { became, person_id, service_id, name, was, need } = option
  if (became === null) return null
  const others = `/people/${person_id}/services${need === null ? '' : `?need=${need}`}`
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h3">{headings[became]}</WarningCallout.Heading>
      {became === 'merged' ? (
        <p>
          {was} was found to be the same service as <a href={`/directory/${service_id}`}>{name}</a>. This
          shows what we know of it now.
        </p>
      ) : (
        <p>
          {explained[became]} <a href={others}>Look for another</a>
        </p>
      )}
    </WarningCallout>
  )
}

const headings = {
  closed: 'It has closed',
  gone: 'Check before you use it',
  full: 'Full or on a break',
  merged: 'Part of another entry now',
} as const

const explained = {
  closed: 'It closed after you put it on the list.',
  gone: 'It is no longer in its source. It may have closed or moved.',
  full: 'It takes nobody new at the moment. They may still like to wait for it.',
} as const
