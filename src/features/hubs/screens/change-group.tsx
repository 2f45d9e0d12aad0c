/** /groups/new, /groups/:group/change and /groups/:group/ask: what who works here says of a group, and asks of its organiser. */
import { screen } from '../../../platform/screen/screen.ts'
import { english } from '../../../platform/screen/words.ts'
import { asDay } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { addGroup, askOrganiser, changeGroup } from '../changes/group.ts'
import { besideFields, BesideQuestions, ownFields, OwnQuestions, ownWordsOf } from '../group-fields.tsx'
import { groupToRead, hubNames } from '../groups.ts'

export const add = screen({
  path: '/groups/new',
  needs: 'hub.change',
  load: ({ tx }) => hubNames(tx),
  sees: 'nobody',
  fields: hubs => ({ ...ownFields(english), ...besideFields(hubs) }),
  page: (_, { fields }) => (
    <Page title="Add a group" back={{ href: '/groups', text: 'Groups' }}>
      <p>Write as the organiser would. Then ask them: they can change their page by a link.</p>
      <Form button="Add group">
        <OwnQuestions fields={fields} />
        <BesideQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value: { email, hub, ...own } }) => {
    const code = await addGroup(tx, actor, { ...ownWordsOf(own), organiser_email: email, hub_id: hub })
    return { goTo: `/groups/${code}`, say: 'Group added. Ask the organiser whether it is right' }
  },
})

export const change = screen({
  path: '/groups/:group/change',
  needs: 'hub.change',
  load: async ({ tx, params }) => ({ group: await groupToRead(tx, params.group), hubs: await hubNames(tx) }),
  sees: 'nobody',
  version: ({ group }) => group.version,
  fields: ({ group, hubs }) => ({ ...ownFields(english, group), ...besideFields(hubs, group) }),
  page: ({ group }, { fields }) => (
    <Page title={`Change ${group.name}`} back={{ href: `/groups/${group.code}`, text: 'Its public page' }}>
      <Form button="Save">
        <OwnQuestions fields={fields} />
        <BesideQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, version, value: { email, hub, ...own } }) => {
    await changeGroup(tx, actor, params.group, {
      ...ownWordsOf(own),
      organiser_email: email,
      hub_id: hub,
      from: version,
    })
    return { goTo: `/groups/${params.group}`, say: 'Group saved' }
  },
})

export const ask = screen({
  path: '/groups/:group/ask',
  needs: 'hub.change',
  load: ({ tx, params }) => groupToRead(tx, params.group),
  sees: 'nobody',
  whyNot: ({ organiser_email }) =>
    organiser_email === null ? ['We have no email address of the organiser. Add it first'] : [],
  page: group => (
    <Page
      title={`Ask the organiser of ${group.name}`}
      back={{ href: `/groups/${group.code}`, text: 'Its public page' }}
    >
      <UnlessNotNow>
        <p>
          {group.organiser} gets a link at {group.organiser_email}. It opens the page of the group for 60
          days, without an account: they say what is wrong, or that all is right.
        </p>
        {group.asked_at && <p>They were last asked on {asDay(group.asked_at)}.</p>}
        <Form button="Send the link" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await askOrganiser(tx, actor, params.group)
    return { goTo: `/groups/${params.group}`, say: 'The link is on its way' }
  },
})
