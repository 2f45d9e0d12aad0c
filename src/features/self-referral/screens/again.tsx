/** /refer-yourself/again: somebody has been here before. The answer is the same, whoever asks. */
import { Button } from 'nhsuk-react-components'
import { WrongAnswer } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { DateField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Phone } from '../../../ui/phone.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { sendOwnLink } from '../changes/come-back.ts'
import { bornField, nameFields, phoneKept, phoneOrEmail } from '../fields.ts'
import { words } from '../words.ts'

export const again = screen({
  path: '/refer-yourself/again',
  needs: 'public',
  load: ({ tx, query }) => Promise.resolve({ today: tx.today, keep: withPlace(placeWords(query)) }),
  sees: 'nobody',
  fields: ({ today }, { tx: { say } }) => {
    const { first_name, family_name } = nameFields(say, today)
    return {
      first_name,
      family_name,
      born: bornField(say, today, { label: say(words.bornName), required: say(words.againBornMissing) }),
      reach: phoneOrEmail(say, say(words.againReach)),
    }
  },
  page: ({ keep }, { fields }) => {
    const say = useSay()
    return (
      <Page
        title={say(words.againTitle)}
        back={{ href: `/refer-yourself${keep}`, text: say(words.backToStart) }}
        isPublic
        isListed={false}
      >
        <p>{say(words.againHint)}</p>
        <p>{say(words.againNext)}</p>
        <Form button={say(words.againSend)}>
          <TextField field={fields.first_name} />
          <TextField field={fields.family_name} />
          <DateField field={fields.born} />
          <TextField field={fields.reach} />
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, client, data, value: { born, reach, ...name } }) => {
    if (reach === null) throw new WrongAnswer('reach', tx.say(words.carerReachMissing))
    const isEmail = reach.includes('@')
    if (born !== null)
      await sendOwnLink(tx, client, {
        ...name,
        born,
        phone: isEmail ? null : phoneKept(reach),
        email: isEmail ? reach : null,
      })
    return { goTo: `/refer-yourself/again/sent${data.keep}` }
  },
})

export const againSent = screen({
  path: '/refer-yourself/again/sent',
  needs: 'public',
  load: ({ tx, query }) => Promise.resolve({ place: tx.place, keep: withPlace(placeWords(query)) }),
  sees: 'nobody',
  page: ({ place, keep }) => {
    const say = useSay()
    return (
      <Page title={say(words.againSentTitle)} isPublic isListed={false}>
        <p>{say(words.againSent)}</p>
        <p>
          <Sentence of={words.againNothing} filled={{ phone: <Phone number={place.phone} /> }} />
        </p>
        <Button href={`/refer-yourself${keep}`} secondary>
          {say(words.againAnew)}
        </Button>
      </Page>
    )
  },
})
