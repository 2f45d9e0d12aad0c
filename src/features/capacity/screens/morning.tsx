/** /morning: where a manager's day begins. Who waits, who is overdue, who is full, what came back; each two actions away. */
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { referralsWaiting } from '../../referrals/lists.ts'
import { morning, shownOfEach } from '../morning.ts'
import { CameBackList } from '../came-back-list.tsx'
import { AtHandNow, NoRoom, OverdueList, Waiting } from '../morning-lists.tsx'
import { hasRoom } from '../worker.ts'

export default screen({
  path: '/morning',
  needs: 'capacity.plan',
  load: async ({ tx, actor }) => {
    const { workers, late, came, atHand } = await morning(tx, actor)
    return {
      waiting: (await referralsWaiting(tx, actor, 1)).slice(0, shownOfEach),
      late,
      came,
      atHand,
      noRoom: workers.filter(worker => !hasRoom(worker, tx.today)),
      now: tx.now,
      today: tx.today,
    }
  },
  sees: ({ waiting, late, came }) => [
    ...new Set([...waiting, ...late.rows, ...came].map(({ person_id }) => person_id)),
  ],
  page: ({ waiting, late, noRoom, came, atHand, now, today }) => (
    <Page title="This morning" wide>
      <p>
        <a href="/inbox">Inbox</a>, <a href="/waiting-list">waiting list</a>, <a href="/team">team</a>,{' '}
        <a href="/team/capacity">capacity of the team</a>, <a href="/planner">planner</a>
      </p>
      <AtHandNow atHand={atHand} />
      <Waiting rows={waiting} atHand={atHand} now={now} />
      <OverdueList late={late} today={today} />
      <NoRoom workers={noRoom} today={today} />
      <CameBackList rows={came} />
    </Page>
  ),
})
