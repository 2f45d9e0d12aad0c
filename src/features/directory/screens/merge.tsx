/** /directory/merges/:merge: take a merge back. */
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { undoMerge } from '../merging/changes.ts'
import { mergeToRead } from '../merging/queries.ts'
import { nameOf } from './duplicate.tsx'

export default screen({
  path: '/directory/merges/:merge',
  needs: 'directory.import',
  load: ({ tx, params }) => mergeToRead(tx, params.merge),
  sees: 'nobody',
  whyNot: ({ undone_at }) => (undone_at === null ? [] : ['This merge was taken back already']),
  page: ({ kept, gone, merged_by, merged_at }) => (
    <Page
      title={`Take back the merge of ${gone}`}
      back={{ href: '/directory/duplicates', text: 'Services that may be one' }}
    >
      <p>
        {gone} became part of {kept}: {merged_by}, {asMoment(merged_at)}.
      </p>
      <p>Taken back, both are again what their sources say of them. We do not propose them again.</p>
      <UnlessNotNow>
        <Form button="Take the merge back" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    const { gone } = await undoMerge(tx, params.merge, nameOf(actor))
    return { goTo: `/directory/${gone}`, say: 'They are two services again' }
  },
})
