/** /my/:link/again: a person of ours asks anew on their own page. What is known is not asked again. */
import { Refused } from '../../../platform/errors.ts'
import { choices, longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { needOptionsIn } from '../../directory/needs.ts'
import { myPage } from '../../people/my-page.ts'
import { askForPerson } from '../../referrals/changes/ask-for-person.ts'
import { servingHere } from '../queries.ts'
import { words } from '../words.ts'

export default screen({
  path: '/my/:link/again',
  needs: 'my.page',
  load: async ({ tx, actor, params }) => ({ mine: await myPage(tx, actor), at: `/my/${params.link}` }),
  sees: ({ mine }) => [mine.person_id],
  fields: (_, { tx: { say } }) => ({
    words: longText({
      label: say(words.own),
      name: say(words.ownName),
      hint: say(words.ownHint),
      max: 5000,
    }),
    needs: choices({ label: say(words.needs), options: needOptionsIn(say) }),
  }),
  page: ({ at }, { fields }) => {
    const say = useSay()
    return (
      <Page title={say(words.anewTitle)} back={{ href: at, text: say(words.back) }} isForPerson>
        <p>{say(words.anewHint)}</p>
        <Form button={say(words.anewButton)}>
          <LongTextField field={fields.words} rows={3} />
          <div className="app-many">
            <CheckboxField field={fields.needs} />
          </div>
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, actor, data, value }) => {
    const [first] = (await servingHere(tx)).teams
    if (!first) throw new Refused([tx.say(words.noTeam, { phone: tx.place.phone })])
    await askForPerson(tx, actor, data.mine.person_id, {
      draftId: null,
      by: 'self',
      words: value.words,
      needs: value.needs,
      practiceId: null,
      teamId: first.team_id,
      triage: null,
      otherwise: '',
    })
    return { goTo: data.at, say: tx.say(words.anewDone) }
  },
})
