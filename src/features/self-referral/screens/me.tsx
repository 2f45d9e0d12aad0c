/** /refer-yourself/me: the first page of somebody who asks for themselves. Before it is sent nothing is kept. */
import { screen } from '../../../platform/screen/screen.ts'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { everybodyToRead } from '../../guidelines/queries.ts'
import { beginDraft } from '../changes/draft.ts'
import { nameFields } from '../fields.ts'
import { addressOf, Frame } from '../frame.tsx'
import { NameQuestions } from '../name-questions.tsx'
import { ageOf, isTooYoung } from '../self-referral.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/me',
  needs: 'public',
  load: async ({ tx, query }) => ({
    youngest: (await everybodyToRead(tx)).content.youngest,
    today: tx.today,
    keep: withPlace(placeWords(query)),
  }),
  sees: 'nobody',
  fields: ({ today }, { tx: { say } }) => nameFields(say, today),
  page: ({ keep }, { fields }) => {
    const say = useSay()
    return (
      <Frame title={say(words.nameTitle)} part="name" back={`/refer-yourself${keep}`}>
        <NameQuestions fields={fields} />
      </Frame>
    )
  },
  submit: async ({ tx, client, data, value: { born, ...name } }) => {
    if (isTooYoung(ageOf(born, tx.today), data)) return { goTo: `/refer-yourself/young${data.keep}` }
    const said = { forWhom: 'me' as const, ...name, date_of_birth: born?.toString() ?? null }
    return { goTo: addressOf(await beginDraft(tx, client, said, 'name'), 'reach') }
  },
})
