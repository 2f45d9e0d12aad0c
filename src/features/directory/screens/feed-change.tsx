/** /feeds/:feed/change: where it is, how often it is read, and who confirms what has changed. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { changeFeed } from '../feeds/changes.ts'
import { ScheduleQuestions, scheduleFields, wantedOf } from '../feeds/feed-fields.tsx'
import { feedToRead } from '../feeds/queries.ts'
import { nameOf } from './duplicate.tsx'

export default screen({
  path: '/feeds/:feed/change',
  needs: 'directory.import',
  load: ({ tx, params }) => feedToRead(tx, params.feed),
  sees: 'nobody',
  version: feed => feed.version,
  fields: (feed, { tx }) => scheduleFields(tx, feed),
  page: (feed, { fields }) => (
    <Page
      title="Change this feed"
      caption={feed.source_name}
      back={{ href: `/feeds/${feed.feed_id}`, text: 'Back to the feed' }}
    >
      <Form button="Save">
        <ScheduleQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await changeFeed(tx, params.feed, version, wantedOf(value, nameOf(actor)))
    return { goTo: `/feeds/${params.feed}`, say: 'Feed changed' }
  },
})
