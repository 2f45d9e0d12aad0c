/** /people/:person: the record. It starts with what matters to the person, never with a condition or a score. */
import { WarningCallout } from 'nhsuk-react-components'
import { reachOf } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { nameOf } from '../person.ts'
import { flagsOf } from '../profile/flags.ts'
import { Beside } from '../record/beside.tsx'
import { Conversations } from '../record/conversations.tsx'
import { Introductions } from '../record/introductions.tsx'
import { NextSteps } from '../record/next-steps.tsx'
import { PlanSection } from '../record/plan.tsx'
import { personRecord } from '../record/queries.ts'
import { UnmetNeeds } from '../record/unmet-needs.tsx'
import { Shortlist } from '../record/shortlist.tsx'
import { WhatMatters } from '../record/what-matters.tsx'

export default screen({
  path: '/people/:person',
  needs: 'person.read',
  load: async ({ tx, actor, params }) => ({
    record: await personRecord(tx, actor, params.person),
    mayWrite: actor.role === 'linkWorker',
    today: tx.today,
    mayHandOver: reachOf(actor, 'support.hand-over') !== undefined,
  }),
  sees: ({ record }) => [record.person_id],
  page: ({ record, mayWrite, mayHandOver, today }) => {
    const { risks } = flagsOf(record.profile, today)
    return (
      <Page title={nameOf(record)} wide>
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <WhatMatters record={record} mayWrite={mayWrite && record.support_id !== null} />
            {(record.careful || risks.length > 0) && (
              <WarningCallout>
                <WarningCallout.Heading>Be careful</WarningCallout.Heading>
                {record.careful && <p className="app-own-words">{record.careful}</p>}
                {risks.map(risk => (
                  <p key={risk} className="app-own-words">
                    {risk}
                  </p>
                ))}
              </WarningCallout>
            )}
            {mayWrite && record.support_id && <NextSteps record={record} />}
            <PlanSection record={record} mayWrite={mayWrite} />
            <Shortlist record={record} mayWrite={mayWrite && record.support_id !== null} />
            <Introductions record={record} />
            <UnmetNeeds record={record} />
            <Conversations record={record} />
          </div>
          <div className="nhsuk-grid-column-one-third">
            <Beside record={record} mayWrite={mayWrite} mayHandOver={mayHandOver} today={today} />
          </div>
        </div>
      </Page>
    )
  },
})
