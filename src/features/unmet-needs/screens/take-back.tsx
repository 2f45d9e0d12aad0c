/** /unmet-needs/:ownUnmet/take-back and the same below a person: it was wrong, or there is something after all. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { needLabel } from '../../directory/needs.ts'
import { takeBack } from '../changes.ts'
import { unmetNeedToRead, type UnmetNeed } from '../queries.ts'
import { whyNotTakeBack } from '../unmet-need.ts'

const drawn = ({ need }: UnmetNeed, at: string) => (
  <Page title="Take it back" caption={needLabel(need)} back={{ href: at, text: 'Back' }}>
    <UnlessNotNow>
      <p>It is not counted any more. What was recorded can still be read.</p>
      <Form button="Take it back" look="secondary" />
    </UnlessNotNow>
  </Page>
)

const say = 'Taken back. It is not counted'

export const own = screen({
  path: '/unmet-needs/:ownUnmet/take-back',
  needs: 'unmet-need.record',
  load: ({ tx, actor, params }) => unmetNeedToRead(tx, actor, { id: params.ownUnmet, personId: null }),
  sees: 'nobody',
  whyNot: unmet => whyNotTakeBack(unmet),
  page: unmet => drawn(unmet, `/unmet-needs/${unmet.unmet_need_id}`),
  submit: async ({ tx, actor, params }) => {
    await takeBack(tx, actor, { id: params.ownUnmet, personId: null })
    return { goTo: `/unmet-needs/${params.ownUnmet}`, say }
  },
})

export const persons = screen({
  path: '/people/:person/unmet-needs/:unmet/take-back',
  needs: 'unmet-need.write',
  load: async ({ tx, actor, params }) => ({
    unmet: await unmetNeedToRead(tx, actor, { id: params.unmet, personId: params.person }),
    person: params.person,
  }),
  sees: ({ person }) => [person],
  whyNot: ({ unmet }) => whyNotTakeBack(unmet),
  page: ({ unmet, person }) => drawn(unmet, `/people/${person}/unmet-needs/${unmet.unmet_need_id}`),
  submit: async ({ tx, actor, params }) => {
    await takeBack(tx, actor, { id: params.unmet, personId: params.person })
    return { goTo: `/people/${params.person}/unmet-needs/${params.unmet}`, say }
  },
})
