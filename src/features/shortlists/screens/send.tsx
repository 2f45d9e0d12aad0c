/** /people/:person/shortlist/send: to the person, by the way they chose. */
import { InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { wayTo } from '../../messages/to-person.ts'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { newsOf, sendShortlist, whyNotSend } from '../changes/send.ts'
import { shortlistOf } from '../queries.ts'

export default screen({
  path: '/people/:person/shortlist/send',
  needs: 'shortlist.write',
  load: async ({ tx, actor, params }) => {
    const person = await personToRead(tx, actor, 'shortlist.write', params.person)
    const { on } = await shortlistOf(tx, actor, params.person)
    return {
      person,
      at: `/people/${person.person_id}/shortlist`,
      way: wayTo(person, tx.channels),
      news: newsOf(tx, person.link_worker ?? tx.place.service_name, on)(tx.sayIn(person.language)),
      reasons: whyNotSend(tx, person, on),
    }
  },
  sees: ({ person }) => [person.person_id],
  whyNot: ({ reasons }) => reasons,
  page: ({ person, at, way, news }) => (
    <Page
      title={`Send the shortlist to ${firstNameOf(person)}`}
      caption={nameOf(person)}
      back={{ href: at, text: 'Back to the shortlist' }}
    >
      <UnlessNotNow>
        {way && <p>It goes to {way.to}, with a link to their own page, where they choose.</p>}
        <InsetText>
          {(way?.channel === 'text'
            ? [news.short]
            : [...news.lines, ...(person.is_neutral ? [] : [news.why])]
          ).map(line => (
            <p key={line} className="app-own-words">
              {line}
            </p>
          ))}
        </InsetText>
        {person.is_neutral && (
          <p>Others may read their messages, so no place is named. The link leads to them.</p>
        )}
        <Form button="Send" />
      </UnlessNotNow>
      <p>
        <a href={`${at}/print`}>Print it instead</a>
      </p>
    </Page>
  ),
  submit: async ({ tx, actor, params, data }) => {
    await sendShortlist(tx, actor, params.person)
    return { goTo: data.at, say: 'Sent' }
  },
})
