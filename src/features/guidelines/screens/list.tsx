/** /guidelines: whom social prescribing suits here, the same in every practice, for anybody. */
import { InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { needOptions } from '../../directory/needs.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { everybodyToRead, practicesByName } from '../queries.ts'
import { words } from '../words.ts'

const w = words.en

export default screen({
  path: '/guidelines',
  needs: 'public',
  load: async ({ tx, query }) => ({
    everybody: (await everybodyToRead(tx)).content,
    practices: await practicesByName(tx),
    place: tx.place,
    keep: withPlace(placeWords(query)),
  }),
  sees: 'nobody',
  page: ({ everybody, practices, place, keep }) => (
    <Page title={w.title} caption={place.name} isPublic>
      <InsetText>
        {w.intro.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </InsetText>
      <h2 className="nhsuk-heading-m">{w.everybodyTitle}</h2>
      <p>
        {w.ages(everybody)} {w.area(everybody.area.join(', '), place.name)}
      </p>
      <p>{w.agreementFirst}</p>
      <ul>
        {everybody.agreement.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href={`/guidelines/everybody${keep}`}>{w.everybodyMore}</a>
      </p>
      <h2 className="nhsuk-heading-m">{w.needsTitle}</h2>
      <ul>
        {needOptions.map(({ value, label }) => (
          <li key={value}>
            <a href={`/guidelines/${value}${keep}`}>{label}</a>
          </li>
        ))}
      </ul>
      <h2 className="nhsuk-heading-m">{w.selfReferralTitle}</h2>
      <p>{w.selfReferral({ service: place.service_name, phone: place.phone }).join(' ')}</p>
      <p>
        <a href={`/refer-yourself${keep}`}>{w.referYourself}</a>
      </p>
      {practices.length === 0 ? (
        <p>{w.noPractices}</p>
      ) : (
        <ResponsiveTable
          caption={w.selfReferralTitle}
          rows={practices}
          keyOf={practice => practice.organisation_id}
          columns={[
            { heading: w.practiceHeading, cell: practice => practice.name },
            { heading: w.selfReferralTitle, cell: practice => w.practice[practice.self_referral] },
          ]}
        />
      )}
      <p>
        <a href={`/find${keep}`}>{w.findLink}</a> {w.findWords}
      </p>
    </Page>
  ),
})
