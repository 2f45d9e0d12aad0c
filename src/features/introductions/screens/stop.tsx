/** /people/:person/introductions/:introduction/stop */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { stopIntroduction } from '../changes/stop.ts'
import { blockers } from '../introduction.ts'
import { introductionOf } from '../queries.ts'

export default screen({
  path: '/people/:person/introductions/:introduction/stop',
  needs: 'introduction.write',
  load: ({ tx, actor, params }) => introductionOf(tx, actor, 'introduction.write', params),
  sees: introduction => [introduction.person_id],
  whyNot: introduction => blockers(introduction.status, 'stop'),
  page: introduction => (
    <Page
      title={`${firstNameOf(introduction)} no longer wants this`}
      caption={`Introduction of ${nameOf(introduction)} to ${introduction.service}`}
      back={{
        href: `/people/${introduction.person_id}/introductions/${introduction.introduction_id}`,
        text: 'Back',
      }}
    >
      <UnlessNotNow>
        <p>
          That is their choice, and it counts against nobody. The provider is told, and their link stops
          working.
        </p>
        <Form button="Stop this introduction" look="secondary" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await stopIntroduction(tx, actor, params.introduction, 'introduction.write')
    return {
      goTo: `/people/${params.person}/introductions/${params.introduction}`,
      say: 'Introduction stopped',
    }
  },
})
