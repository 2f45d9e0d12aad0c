/** One button that puts a service on a person's shortlist, for any list that somebody finds it in. */
import { Form } from '../../ui/form.tsx'
import { Named } from './named.tsx'

interface AddProps {
  /** Whose list. */
  person: string
  service: { service_id: string; name: string }
  /** What it is for, where the list was asked for a need. */
  need?: string | undefined
  /** The list it stands in, to come back to: an address below the person's own. */
  back?: string
  /** It is on the list already: `onShortlist` says so. */
  isOn?: boolean
}

export function AddToShortlist({ person, service, need, back, isOn }: AddProps) {
  if (isOn)
    return (
      <p>
        <a href={`/people/${person}/shortlist`}>
          <Named action="On the shortlist" name={service.name} />
        </a>
      </p>
    )
  const asked = new URLSearchParams({
    service: service.service_id,
    ...(need === undefined ? {} : { need }),
    ...(back === undefined ? {} : { back }),
  })
  return (
    <Form
      to={`/people/${person}/shortlist/add?${asked.toString()}`}
      look="secondary"
      button={<Named action="Put on the shortlist" name={service.name} />}
    />
  )
}
