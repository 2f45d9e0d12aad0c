/** /refer-yourself/somebody: somebody asks for a person they care for, who knows and agrees. Otherwise nothing is kept. */
import { choice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { beginDraft } from '../changes/draft.ts'
import { CarerQuestions } from '../carer-questions.tsx'
import { carerFields, carerIn } from '../fields.ts'
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
    ...carerFields(say),
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
          <CarerQuestions fields={fields} />
          <p>{say(words.toldHint)}</p>
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, client, data, value: { knows, ...said } }) => {
    if (knows === 'no') return { goTo: `/refer-yourself/not-yet${data.keep}` }
    const carer = carerIn(tx.say, said)
    return { goTo: addressOf(await beginDraft(tx, client, { forWhom: 'somebody', carer }), 'name') }
  },
})
