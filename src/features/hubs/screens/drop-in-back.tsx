/** /hubs/:hub/drop-ins/:dropIn/back: a slip of the finger is taken back, on the day. */
import { screen } from '../../../platform/screen/screen.ts'
import { asTime } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { takeBackDropIn } from '../changes/drop-in.ts'
import { whyNotTakeBack } from '../drop-in.ts'
import { dropInToRead } from '../drop-ins.ts'

export default screen({
  path: '/hubs/:hub/drop-ins/:dropIn/back',
  needs: 'drop-in.write',
  load: async ({ tx, actor, params }) => ({
    dropIn: await dropInToRead(tx, actor, params.hub, params.dropIn),
    today: tx.today,
  }),
  sees: 'nobody',
  whyNot: ({ dropIn, today }) => whyNotTakeBack(dropIn, today),
  page: ({ dropIn }) => (
    <Page
      title="Take this drop-in back"
      caption={dropIn.hub}
      back={{ href: `/hubs/${dropIn.hub_code}/drop-ins`, text: 'Drop-ins' }}
    >
      <UnlessNotNow>
        <p>
          {dropIn.first_name ?? 'No name'}, {asTime(dropIn.at)}, {dropIn.minutes} minutes. It counts no more;
          that it was logged and taken back is kept.
        </p>
        <Form button="Take it back" look="secondary" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await takeBackDropIn(tx, actor, params.hub, params.dropIn)
    return { goTo: `/hubs/${params.hub}/drop-ins`, say: 'Taken back' }
  },
})
