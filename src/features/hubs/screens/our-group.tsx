/** /our-group/:token: an organiser keeps the page of their group, without an account. What it shows is public. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { changeByOrganiser } from '../changes/group.ts'
import { ownFields, OwnQuestions, ownWordsOf } from '../group-fields.tsx'
import { groupBehind } from '../groups.ts'
import { words } from '../words.ts'

const say = words.en.own

export default screen({
  path: '/our-group/:token',
  needs: 'public',
  load: async ({ tx, params }) => ({
    ...(await groupBehind(tx, params.token)),
    place: tx.place,
  }),
  sees: 'nobody',
  version: ({ group }) => group.version,
  fields: ({ group }) => ownFields(group),
  page: ({ group, isOver, place }, { fields }) =>
    isOver ? (
      <Page title={say.over}>
        <p>{say.overWhy(place.phone)}</p>
      </Page>
    ) : (
      <Page title={say.title} caption={group.name}>
        <p>{say.hint}</p>
        <Form
          button={say.button}
          beside={<a href={`/groups/${group.code}?place=${place.code}`}>{say.see}</a>}
        >
          <OwnQuestions fields={fields} />
        </Form>
      </Page>
    ),
  submit: async ({ tx, actor, params, value, version }) => {
    await changeByOrganiser(tx, actor, params.token, { ...ownWordsOf(value), from: version })
    return { goTo: `/our-group/${params.token}`, say: say.thanks }
  },
})
