/** The page of a provider's link that has ended: a new one is a button away. */
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { words } from './words.ts'

const say = words.en

export const Ended = ({ at }: { at: string }) => (
  <Page title={say.ended}>
    <p>{say.endedWhy}</p>
    <Form to={`${at}/renew`} button={say.endedButton} />
  </Page>
)
