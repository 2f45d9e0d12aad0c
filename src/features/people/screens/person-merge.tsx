/** /people/merges/:personMerge: two records that became one, and a way to take that back. */
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { asked, type Asked } from '../merging/pair.ts'
import { counted, writtenSince } from '../merging/since.ts'
import { changedSince, mergeToUndo, undoPersonMerge } from '../merging/undo.ts'
import { nameOf } from '../person.ts'

export default screen({
  path: '/people/merges/:personMerge',
  needs: 'person.merge',
  load: async ({ tx, actor, params }) => {
    const merge = await mergeToUndo(tx, actor, params.personMerge)
    const since = merge.undone_at === null ? await writtenSince(tx, merge) : null
    return { ...merge, since }
  },
  sees: ({ kept_id, gone_id }) => [kept_id, gone_id],
  whyNot: ({ reasons }) => reasons,
  page: ({ since, ...merge }) => {
    const kept = nameOf(merge.kept)
    const changed = changedSince(merge).map(field => asked[field as Asked]?.toLowerCase() ?? 'what else')
    return (
      <Page
        title={`Two records of ${kept} became one`}
        back={{ href: '/people/pairs', text: 'Is this the same person?' }}
      >
        <p className="app-own-words">
          {merge.gone} became part of {kept}: {merge.merged_by}, {asMoment(merge.merged_at)}.
        </p>
        <p>It moved: {counted(movedCounts(merge.moved)) || 'nothing'}.</p>
        {merge.undone_at && (
          <p>
            Taken back: {merge.undone_by}, {asMoment(merge.undone_at)}.
          </p>
        )}
        <h2 className="nhsuk-heading-m">If they are two people after all</h2>
        <UnlessNotNow>
          <p>Each record is again what it was, and we do not ask about these two again.</p>
          {since && (
            <ul>
              <li>
                Written since, and goes back with the other record: {counted(since.along) || 'nothing'}.
              </li>
              <li>
                Written since, and stays with {kept}: {counted(since.staying) || 'nothing'}.
              </li>
              {changed.length > 0 && <li>Changed since, and stays as it is: {changed.join(', ')}.</li>}
            </ul>
          )}
          <Form button="Take the merge back" look="secondary" />
        </UnlessNotNow>
      </Page>
    )
  },
  submit: async ({ tx, actor, params }) => {
    await undoPersonMerge(tx, actor, params.personMerge)
    return { goTo: `/people/merges/${params.personMerge}`, say: 'They are two records again' }
  },
})

const movedCounts = (moved: Record<string, readonly string[]>) =>
  Object.fromEntries(Object.entries(moved).map(([table, keys]) => [table, keys.length]))
