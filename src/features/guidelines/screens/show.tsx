/** /guidelines/:need: one guideline, as it is now or (?version=) as it was, for anybody. */
import { InsetText } from 'nhsuk-react-components'
import { reachOf } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { subjectLabel } from '../guideline.ts'
import { GuidelineText } from '../guideline-text.tsx'
import { guidelineToRead } from '../queries.ts'
import { words } from '../words.ts'

const w = words.en

export default screen({
  path: '/guidelines/:need',
  needs: 'public',
  load: async ({ tx, actor, params, query }) => ({
    guideline: await guidelineToRead(tx, params.need, query.get('version')),
    place: tx.place,
    keep: withPlace(placeWords(query)),
    mayChange: reachOf(actor, 'guideline.change') !== undefined,
  }),
  sees: 'nobody',
  page: ({ guideline: { subject, version, newest, since, content }, place, keep, mayChange }) => (
    <Page
      title={subjectLabel(subject)}
      caption={w.title}
      back={{ href: `/guidelines${keep}`, text: w.back }}
      isPublic
      isListed={version === newest}
    >
      {version !== newest && (
        <InsetText>
          <p>
            {w.old(version)} <a href={`/guidelines/${subject}${keep}`}>{w.toNow}</a>.
          </p>
        </InsetText>
      )}
      <GuidelineText content={content} place={place.name} />
      <p>
        {since === null ? w.shipped : w.version(version, asDay(since))}{' '}
        <a href={`/guidelines/${subject}/history${keep}`}>{w.history}</a>
      </p>
      {mayChange && (
        <p>
          <a href={`/guidelines/${subject}/change`}>Change this guideline</a>
        </p>
      )}
    </Page>
  ),
})
