/** /unmet-needs/:ownUnmet/more and the same below a person: more words, another reason, the right area. */
import type { Form as Filled } from '../../../platform/screen/form.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { needLabel } from '../../directory/needs.ts'
import { addMore } from '../changes.ts'
import { areaWords } from '../area-words.ts'
import { unmetNeedToRead, type UnmetNeed } from '../queries.ts'
import { saidFields, SaidFields, saidIn } from '../unmet-need-fields.tsx'
import { whyNotAddMore, type Reason } from '../unmet-need.ts'
import { checkWhere } from '../where-field.ts'

interface Data {
  unmet: UnmetNeed
  now: Temporal.Instant
}

const fieldsOf = ({ unmet }: Data) =>
  saidFields({
    q: unmet.looked_for,
    reasons: unmet.reasons as Reason[],
    other: unmet.other,
    near: '',
    nearHint: `Leave it empty to keep the area: ${areaWords(unmet)}`,
  })

const drawn = (
  { unmet }: Data,
  { fields }: Pick<Filled<ReturnType<typeof fieldsOf>>, 'fields'>,
  at: string,
) => (
  <Page title="Add more" caption={needLabel(unmet.need)} back={{ href: at, text: 'Back' }}>
    <UnlessNotNow>
      <Form button="Save">
        <SaidFields fields={fields} />
      </Form>
    </UnlessNotNow>
  </Page>
)

export const toOwn = screen({
  path: '/unmet-needs/:ownUnmet/more',
  needs: 'unmet-need.record',
  load: async ({ tx, actor, params }) => ({
    unmet: await unmetNeedToRead(tx, actor, { id: params.ownUnmet, personId: null }),
    now: tx.now,
  }),
  sees: 'nobody',
  whyNot: ({ unmet, now }) => whyNotAddMore(unmet, now),
  fields: data => fieldsOf(data),
  page: (data, form) => drawn(data, form, `/unmet-needs/${data.unmet.unmet_need_id}`),
  submit: async ({ tx, actor, params, value }) => {
    await checkWhere(tx, value.near)
    const id = await addMore(tx, actor, { id: params.ownUnmet, personId: null }, saidIn(value))
    return { goTo: `/unmet-needs/${id}`, say: 'Saved. Thank you' }
  },
})

export const toPersons = screen({
  path: '/people/:person/unmet-needs/:unmet/more',
  needs: 'unmet-need.write',
  load: async ({ tx, actor, params }) => ({
    unmet: await unmetNeedToRead(tx, actor, { id: params.unmet, personId: params.person }),
    person: params.person,
    now: tx.now,
  }),
  sees: ({ person }) => [person],
  whyNot: ({ unmet, now }) => whyNotAddMore(unmet, now),
  fields: data => fieldsOf(data),
  page: (data, form) => drawn(data, form, `/people/${data.person}/unmet-needs/${data.unmet.unmet_need_id}`),
  submit: async ({ tx, actor, params, value }) => {
    await checkWhere(tx, value.near)
    const id = await addMore(tx, actor, { id: params.unmet, personId: params.person }, saidIn(value))
    return { goTo: `/people/${params.person}/unmet-needs/${id}`, say: 'Saved. Thank you' }
  },
})
