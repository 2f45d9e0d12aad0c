/** /our-group/:token: an organiser keeps the page of their group, without an account. What it shows is public. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { changeByOrganiser } from '../changes/group.ts'
import { ownFields, OwnQuestions, ownWordsOf } from '../group-fields.tsx'
import { groupBehind } from '../groups.ts'
import { groupWords as words } from '../words.ts'

export default screen({
  path: '/our-group/:token',
  needs: 'public',
  load: async ({ tx, params }) => ({
    ...(await groupBehind(tx, params.token)),
    place: tx.place,
  }),
  sees: 'nobody',
  version: ({ group }) => group.version,
  fields: ({ group }, { tx }) => ownFields(tx.say, group),
  page: ({ group, isOver, place }, { fields }) => {
    const say = useSay()
    return isOver ? (
      <Page title={say(words.over)} isForPerson>
        <p>{say(words.overWhy, { phone: place.phone })}</p>
      </Page>
    ) : (
      <Page title={say(words.ownTitle)} caption={group.name} isForPerson>
        <p>{say(words.ownHint)}</p>
        <Form
          button={say(words.save)}
          beside={<a href={`/groups/${group.code}?place=${place.code}`}>{say(words.see)}</a>}
        >
          <OwnQuestions fields={fields} />
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, actor, params, value, version }) => {
    await changeByOrganiser(tx, actor, params.token, { ...ownWordsOf(value), from: version })
    return { goTo: `/our-group/${params.token}`, say: tx.say(words.thanks) }
  },
})
