/** /people/:person/shortlist/add?service=…&need=… : one step from any list. */
import { NotFound } from '../../../platform/errors.ts'
import { isUuid } from '../../../platform/screen/submission.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { isNeed } from '../../directory/needs.ts'
import { serviceToRead } from '../../directory/queries.ts'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { addToShortlist } from '../changes/add.ts'
import { moves, whyNotAdd } from '../option.ts'

export default screen({
  path: '/people/:person/shortlist/add',
  needs: 'shortlist.write',
  load: async ({ tx, actor, params, query }) => {
    const person = await personToRead(tx, actor, 'shortlist.write', params.person)
    const serviceId = query.get('service') ?? ''
    const need = query.get('need') ?? ''
    if (!isUuid(serviceId)) throw new NotFound()
    const at = `/people/${person.person_id}`
    return {
      person,
      at,
      need: isNeed(need) ? need : null,
      service: await serviceToRead(tx, serviceId),
      back: listIn(query.get('back') ?? '', at) ?? `${at}/shortlist`,
    }
  },
  sees: ({ person }) => [person.person_id],
  whyNot: ({ service }) => whyNotAdd(service),
  page: ({ person, service, at }) => (
    <Page
      title={`Put ${service.name} on the shortlist`}
      caption={nameOf(person)}
      back={{ href: `${at}/shortlist`, text: 'Back to the shortlist' }}
    >
      <p>{firstNameOf(person)} sees it on their own page, and can say yes or no to it.</p>
      <UnlessNotNow>
        <Form button="Put on the shortlist" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data: { service, need, back } }) => {
    const became = await addToShortlist(tx, actor, params.person, { serviceId: service.service_id, need })
    return { goTo: back, say: became === 'added' ? moves.add.done : 'It is on the shortlist already' }
  },
})

/** The list it was found in: only a page of this very person. */
const listIn = (back: string, at: string): string | undefined =>
  new RegExp(`^${at}/services(\\?[\\w=&%+.~-]*)?$`).test(back) ? back : undefined
