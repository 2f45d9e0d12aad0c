/** /refer-yourself/somebody: somebody asks for a person they care for, who knows and agrees. Otherwise nothing is kept. */
import { WrongAnswer } from '../../../platform/errors.ts'
import { choice, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { beginDraft } from '../changes/draft.ts'
import { phoneOrEmail } from '../fields.ts'
import { addressOf } from '../frame.tsx'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/somebody',
  needs: 'public',
  load: ({ query }) => Promise.resolve({ keep: withPlace(placeWords(query)) }),
  sees: 'nobody',
  fields: (_, { tx: { say } }) => ({
    knows: choice({
      label: say(words.knows),
      options: [
        { value: 'yes', label: say(words.knowsYes) },
        { value: 'no', label: say(words.knowsNo) },
      ],
      required: say(words.knowsMissing),
    }),
    name: text({ label: say(words.carerName), max: 120, attributes: { autoComplete: 'name' } }),
    relation: text({ label: say(words.relation), hint: say(words.relationHint), max: 60 }),
    reach: phoneOrEmail(say, say(words.carerReach)),
  }),
  page: ({ keep }, { fields }) => {
    const say = useSay()
    return (
      <Page
        title={say(words.somebodyTitle)}
        back={{ href: `/refer-yourself${keep}`, text: say(words.back) }}
        isPublic
        isListed={false}
      >
        <Form button={say(words.continue)}>
          <RadioField field={fields.knows} />
          <TextField field={fields.name} />
          <TextField field={fields.relation} />
          <TextField field={fields.reach} />
          <p>{say(words.toldHint)}</p>
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, client, data, value: { knows, name, relation, reach } }) => {
    if (knows === 'no') return { goTo: `/refer-yourself/not-yet${data.keep}` }
    if (name === '') throw new WrongAnswer('name', tx.say(words.carerNameMissing))
    if (reach === null) throw new WrongAnswer('reach', tx.say(words.carerReachMissing))
    const isEmail = reach.includes('@')
    const carer = { name, relation, phone: isEmail ? null : reach, email: isEmail ? reach : null }
    return { goTo: addressOf(await beginDraft(tx, client, { forWhom: 'somebody', carer }), 'name') }
  },
})
