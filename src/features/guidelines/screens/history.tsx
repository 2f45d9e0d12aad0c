/** /guidelines/:need/history: what changed, why and when, for anybody. Who changed it is for staff. */
import { isStaff } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Page } from '../../../ui/page.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { placeWords } from '../../finding/public-place.ts'
import type { Subject } from '../guideline.ts'
import { guidelineToRead } from '../queries.ts'
import { subjectSaid, words } from '../words.ts'

export default screen({
  path: '/guidelines/:need/history',
  needs: 'public',
  load: async ({ tx, actor, params, query }) => ({
    ...(await guidelineToRead(tx, params.need)),
    seesWho: isStaff(actor),
    keep: placeWords(query),
  }),
  sees: 'nobody',
  page: ({ subject, versions, seesWho, keep }) => {
    const say = useSay()
    return (
      <Page
        title={say(words.historyTitle)}
        caption={subjectSaid(subject, say)}
        back={{ href: toVersion(subject, keep), text: subjectSaid(subject, say) }}
        isPublic
      >
        {versions.length > 0 && (
          <ResponsiveTable
            caption={say(words.historyTitle)}
            rows={versions}
            keyOf={({ version }) => String(version)}
            columns={[
              {
                heading: say(words.versionHeading),
                cell: ({ version }) => (
                  <a href={toVersion(subject, { ...keep, version: String(version) })}>
                    {say(words.versionLink, { version })}
                  </a>
                ),
              },
              { heading: say(words.whenHeading), cell: ({ written_at }) => say.day(written_at) },
              {
                heading: say(words.whatHeading),
                cell: ({ what_changed }) => <InEnglish>{what_changed}</InEnglish>,
              },
              { heading: say(words.whyHeading), cell: ({ why }) => <InEnglish>{why}</InEnglish> },
              ...(seesWho ? [{ heading: say(words.whoHeading), cell: ({ by }: { by: string }) => by }] : []),
            ]}
          />
        )}
        <p>
          <Sentence
            of={words.historyFirst}
            filled={{
              version: (
                <a href={toVersion(subject, { ...keep, version: '0' })}>
                  {say(words.versionLink, { version: 0 })}
                </a>
              ),
            }}
          />
        </p>
      </Page>
    )
  },
})

const toVersion = (subject: Subject, query: Record<string, string>): string =>
  `/guidelines/${subject}${Object.keys(query).length === 0 ? '' : `?${new URLSearchParams(query)}`}`
