/** /brought-lists/:list/cancel */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { whyNotNow } from '../brought-list.ts'
import { cancelList } from '../changes.ts'
import { listToRead } from '../queries.ts'

export default screen({
  path: '/brought-lists/:list/cancel',
  needs: 'list.bring',
  load: ({ tx, actor, params }) => listToRead(tx, actor, params.list),
  sees: 'nobody',
  whyNot: list => whyNotNow(list.status),
  page: list => (
    <Page
      title="Cancel this list"
      caption={list.file}
      back={{ href: `/brought-lists/${list.id}`, text: 'Back to the list' }}
    >
      <p>Nothing of it comes in, and we forget its rows.</p>
      <UnlessNotNow>
        <Form button="Cancel this list" look="secondary" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await cancelList(tx, actor, params.list)
    return { goTo: '/brought-lists', say: 'List cancelled' }
  },
})
