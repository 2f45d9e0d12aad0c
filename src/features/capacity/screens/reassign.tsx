/** /team/reassign/:worker: a whole caseload goes to others in one go, as the rule proposes or as the manager says. */
import { longText, optionalChoice, text, type Field } from '../../../platform/screen/field.ts'
import type { Drawn } from '../../../platform/screen/form.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { isUuid } from '../../../platform/screen/submission.ts'
import { LongTextField, SelectField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { atOnce, caseloadOf, type OnCaseload } from '../caseload-of.ts'
import { reassign } from '../changes/reassign.ts'
import { HowProposed, nobodyCan } from '../choose-worker.tsx'
import type { Shared } from '../propose.ts'
import { awaySoon, loadWords, measuredBy, whyNoRoom, type Worker } from '../worker.ts'

const stays = 'stays'
type Line = `to-${string}`
const line = (supportId: string): Line => `to-${supportId}`

/** Somebody may have left since the page was opened: the change says who, and what was chosen for the others stays. */
const orWhoLeft = (field: Field<string | null>): Field<string | null> => ({
  ...field,
  read: raw => (typeof raw === 'string' && isUuid(raw) ? { value: raw } : field.read(raw)),
})

/** Why this one, and what their load comes to once the lines above are theirs too. */
const whyProposed = (proposed: Shared | null): string =>
  proposed === null
    ? 'Nobody else has room'
    : [`Proposed: ${proposed.worker.name}`, ...proposed.reasons].map(reason => `${reason}.`).join(' ')

/** "Zainab Malik: 3 of 24 weighted people now, and 15 if it stays as proposed". */
function comesTo(worker: Worker, people: readonly OnCaseload[]): string {
  const last = people.findLast(({ proposed }) => proposed?.worker.account_id === worker.account_id)
  return `${worker.name}: ${loadWords(worker)} now, and ${last?.proposed?.worker.load ?? worker.load} as proposed`
}

export default screen({
  path: '/team/reassign/:worker',
  needs: 'capacity.plan',
  load: async ({ tx, actor, params }) => ({
    ...(await caseloadOf(tx, actor, params.worker)),
    today: tx.today,
  }),
  sees: ({ people }) => people.map(({ personId }) => personId),
  whyNot: ({ people, others, linkWorker }) => {
    if (people.length === 0) return [`Nobody is on the caseload of ${linkWorker}`]
    return others.some(({ limit }) => limit === null) ? [] : [nobodyCan]
  },
  fields: ({ people, others, linkWorker }) => {
    const options = others
      .filter(({ limit }) => limit === null)
      .map(worker => ({
        value: worker.account_id,
        label: `${worker.name}, now ${worker.load} of ${measuredBy(worker)}`,
      }))
    const stay = { value: stays, label: `Stays with ${linkWorker}` }
    return {
      seen: text({
        label: 'Whom the page showed',
        max: 20_000,
        initial: people.map(({ supportId }) => supportId).join(),
      }),
      all: orWhoLeft(optionalChoice<string>({ label: 'Everybody to one link worker instead', options })),
      why: longText({
        label: 'Why, where somebody is full or away?',
        name: 'Why',
        hint: 'Only needed then. It is kept with your name',
        max: 500,
      }),
      ...(Object.fromEntries(
        people.map(({ supportId, name, proposed }) => [
          line(supportId),
          orWhoLeft(
            optionalChoice<string>({
              label: name,
              hint: whyProposed(proposed),
              options: [...options, stay],
              initial: proposed?.worker.account_id ?? stays,
            }),
          ),
        ]),
      ) as Record<Line, Field<string | null>>),
    }
  },
  page: ({ people, others, linkWorker, today }, { fields }) => (
    <Page
      title={`Reassign the people of ${linkWorker}`}
      back={{ href: '/team/capacity', text: 'Capacity of the team' }}
    >
      <p>
        Each person is told once. Whom no message can reach is told by letter or by a call: both wait in{' '}
        <a href="/letters">Letters and calls</a>.
      </p>
      <UnlessNotNow>
        <p>
          {people.length === 1 ? '1 person is' : `${people.length} people are`} on their caseload
          {people.length === atOnce && `, the first ${atOnce} of them`}. Each line says whom the rule
          proposes, one after the other, so that nobody gets all. Change what you like.
        </p>
        <ul>
          {others
            .map(worker => ({
              worker,
              said: [...whyNoRoom(worker, today), awaySoon(worker, today), comesTo(worker, people)],
            }))
            .map(({ worker, said }) => (
              <li key={worker.account_id}>{said.filter(Boolean).join('. ')}.</li>
            ))}
        </ul>
        <Form button="Hand them over">
          <input type="hidden" name="seen" value={people.map(({ supportId }) => supportId).join()} />
          <SelectField field={fields.all} none="No: as each line says" />
          {people.map(({ supportId }) => (
            <SelectField key={supportId} field={drawn((fields as Record<string, Drawn>)[line(supportId)])} />
          ))}
          <LongTextField field={fields.why} rows={2} />
        </Form>
        <HowProposed />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value }) => {
    const lines = new Map<string, string>()
    const seen = value.seen.split(',').filter(isUuid)
    for (const { supportId } of data.people) {
      // Whoever came onto the caseload meanwhile was not on the page.
      if (!seen.includes(supportId)) continue
      const to = value.all ?? (value as Record<string, string | null>)[line(supportId)]
      if (to && to !== stays) lines.set(supportId, to)
    }
    const moved = await reassign(tx, actor, params.worker, {
      lines,
      seen,
      why: value.why,
    })
    return {
      goTo: `/team/reassign/${params.worker}`,
      say: moved === 1 ? '1 person handed over' : `${moved} people handed over. Each is told`,
    }
  },
})

function drawn<T>(field: T | undefined): T {
  if (field === undefined) throw new Error('A line has no field')
  return field
}
