/** The star of a service's page: on or off in one click. */
import { Form } from '../../../ui/form.tsx'

export const Star = ({ service, isFavourite }: { service: string; isFavourite: boolean }) =>
  isFavourite ? (
    <Form to={`/directory/${service}/unstar`} look="secondary" button="★ One of your favourites. Remove it" />
  ) : (
    <Form to={`/directory/${service}/star`} look="secondary" button="☆ Keep among my favourites" />
  )
