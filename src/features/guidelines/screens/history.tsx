/** /guidelines/:need/history: what changed, why and when, for anybody. Who changed it is for staff. */
import { isStaff } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { placeWords } from '../../finding/public-place.ts'
import { subjectLabel, type Subject } from '../guideline.ts'
import { guidelineToRead } from '../queries.ts'
import { words } from '../words.ts'

const w = words.en

export default screen({
  path: '/guidelines/:need/history',
  needs: 'public',
  load: async ({ tx, actor, params, query }) => ({
    ...(await guidelineToRead(tx, params.need)),
    seesWho: isStaff(actor),
    keep: placeWords(query),
  }),
  sees: 'nobody',
  page: ({ subject, versions, seesWho, keep }) => (
    <Page
      title={w.historyTitle}
      caption={subjectLabel(subject)}
      back={{ href: toVersion(subject, keep), text: subjectLabel(subject) }}
      isPublic
    >
      {versions.length > 0 && (
        <ResponsiveTable
          caption={w.historyTitle}
          rows={versions}
          keyOf={({ version }) => String(version)}
          columns={[
            {
              heading: w.versionHeading,
              cell: ({ version }) => (
                <a href={toVersion(subject, { ...keep, version: String(version) })}>
                  {w.versionLink(version)}
                </a>
              ),
            },
            { heading: w.whenHeading, cell: ({ written_at }) => asDay(written_at) },
            { heading: w.whatHeading, cell: ({ what_changed }) => what_changed },
            { heading: w.whyHeading, cell: ({ why }) => why },
            ...(seesWho ? [{ heading: w.whoHeading, cell: ({ by }: { by: string }) => by }] : []),
          ]}
        />
      )}
      <p>
        <a href={toVersion(subject, { ...keep, version: '0' })}>{w.versionLink(0)}</a> {w.historyFirst}
      </p>
    </Page>
  ),
})

const toVersion = (subject: Subject, query: Record<string, string>): string =>
  `/guidelines/${subject}${Object.keys(query).length === 0 ? '' : `?${new URLSearchParams(query)}`}`
