/** /guidelines: whom social prescribing suits here, the same in every practice, for anybody. */
import { screen } from '../../../platform/screen/screen.ts'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Page } from '../../../ui/page.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { Inset } from '../../../ui/inset.tsx'
import { useSay } from '../../../ui/setting.ts'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { needOptionsIn } from '../../directory/needs.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { everybodyToRead, practicesByName } from '../queries.ts'
import { agesWords, areaWords, practiceWords, words } from '../words.ts'

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
  page: ({ everybody, practices, place, keep }) => {
    const say = useSay()
    return (
      <Page title={say(words.title)} caption={place.name} isPublic>
        <Inset>
          <p>{say(words.introSame)}</p>
          <p>{say(words.introDoor)}</p>
          <p>{say(words.introWhy)}</p>
        </Inset>
        <h2 className="nhsuk-heading-m">{say(words.everybodyTitle)}</h2>
        <p>
          {agesWords(everybody, say)} {areaWords(everybody.area, place.name, say)}
        </p>
        <p>{say(words.agreementFirst)}</p>
        <ul>
          {everybody.agreement.map(sentence => (
            <li key={sentence}>
              <InEnglish>{sentence}</InEnglish>
            </li>
          ))}
        </ul>
        <p>
          <a href={`/guidelines/everybody${keep}`}>{say(words.everybodyMore)}</a>
        </p>
        <h2 className="nhsuk-heading-m">{say(words.needsTitle)}</h2>
        <ul>
          {needOptionsIn(say).map(({ value, label }) => (
            <li key={value}>
              <a href={`/guidelines/${value}${keep}`}>{label}</a>
            </li>
          ))}
        </ul>
        <h2 className="nhsuk-heading-m">{say(words.selfReferralTitle)}</h2>
        <p>
          {say(words.selfReferral)}{' '}
          {say(words.selfReferralAsk, { service: place.service_name, phone: place.phone })}
        </p>
        <p>
          <a href={`/refer-yourself${keep}`}>{say(words.referYourself)}</a>
        </p>
        {practices.length === 0 ? (
          <p>{say(words.noPractices)}</p>
        ) : (
          <ResponsiveTable
            caption={say(words.selfReferralTitle)}
            rows={practices}
            keyOf={practice => practice.organisation_id}
            columns={[
              { heading: say(words.practiceHeading), cell: practice => practice.name },
              {
                heading: say(words.selfReferralTitle),
                cell: practice => say(practiceWords[practice.self_referral]),
              },
            ]}
          />
        )}
        <p>
          <Sentence of={words.find} filled={{ find: <a href={`/find${keep}`}>{say(words.findLink)}</a> }} />
        </p>
      </Page>
    )
  },
})
