/** /guidelines/:need: one guideline, as it is now or (?version=) as it was, for anybody. */
import { reachOf } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Inset } from '../../../ui/inset.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { GuidelineText } from '../guideline-text.tsx'
import { guidelineToRead } from '../queries.ts'
import { subjectSaid, words } from '../words.ts'

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
  page: ({ guideline: { subject, version, newest, since, content }, place, keep, mayChange }) => {
    const say = useSay()
    return (
      <Page
        title={subjectSaid(subject, say)}
        caption={say(words.title)}
        back={{ href: `/guidelines${keep}`, text: say(words.back) }}
        isPublic
        isListed={version === newest}
      >
        {version !== newest && (
          <Inset>
            <p>
              {say(words.old, { version })} <a href={`/guidelines/${subject}${keep}`}>{say(words.toNow)}</a>.
            </p>
          </Inset>
        )}
        <GuidelineText content={content} place={place.name} />
        <p>
          {since === null ? say(words.shipped) : say(words.version, { version, day: say.day(since) })}{' '}
          <a href={`/guidelines/${subject}/history${keep}`}>{say(words.history)}</a>
        </p>
        {mayChange && (
          <p>
            <a href={`/guidelines/${subject}/change`}>Change this guideline</a>
          </p>
        )}
      </Page>
    )
  },
})
