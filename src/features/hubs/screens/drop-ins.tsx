/** /hubs/:hub/drop-ins: a short talk is logged in seconds, by first name or none. Made for the keyboard; the page stays. */
import { choice, optionalChoice, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asTime } from '../../../ui/dates.ts'
import { SelectField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { needLabel, needOptions } from '../../directory/needs.ts'
import { logDropIn } from '../changes/drop-in.ts'
import { loggedWords, minutesOffered, usualMinutes } from '../drop-in.ts'
import { countOn, dropInsOn, type DropInRow } from '../drop-ins.ts'
import { wholeHub } from '../queries.ts'
import { dayWords, timeWords } from '../session.ts'
import { occurrencesOf, onDay, sessionNow } from '../timetable.ts'

export default screen({
  path: '/hubs/:hub/drop-ins',
  needs: 'drop-in.write',
  load: async ({ tx, actor, params }) => {
    const hub = await wholeHub(tx, params.hub)
    const all = occurrencesOf(hub.sessions, hub.changes, { from: tx.today, until: tx.today })
    return {
      hub,
      today: tx.today,
      sessions: onDay(all, tx.today),
      guess: sessionNow(all, tx.now)?.session.hub_session_id,
      dropIns: await dropInsOn(tx, actor, params.hub, tx.today),
    }
  },
  sees: 'nobody',
  fields: ({ sessions, guess }) => ({
    session: optionalChoice<string>({
      label: 'Session',
      options: sessions.map(({ session, at }) => ({
        value: session.hub_session_id,
        label: `${session.what}, ${timeWords(at.starts, at.ends)}`,
      })),
      initial: guess,
    }),
    first_name: text({
      label: 'First name (optional)',
      name: 'First name',
      max: 60,
      attributes: { autoComplete: 'off', spellCheck: false, width: 20, autoFocus: true },
    }),
    need: optionalChoice({ label: 'What was it about? (optional)', options: needOptions }),
    minutes: choice<string>({
      label: 'Minutes',
      options: minutesOffered.map(minutes => ({ value: String(minutes), label: String(minutes) })),
      required: 'Select how many minutes',
      initial: String(usualMinutes),
    }),
  }),
  page: ({ hub, today, dropIns }, { fields }) => (
    <Page
      title="Log a drop-in"
      caption={`${hub.name}, ${dayWords(today)}`}
      back={{ href: `/hubs/${hub.code}`, text: 'The hub' }}
      wide
    >
      <Form button="Log">
        <div className="app-columns">
          <SelectField field={fields.session} none="No session" />
          <TextField field={fields.first_name} />
          <SelectField field={fields.need} none="Not said" />
          <SelectField field={fields.minutes} />
        </div>
      </Form>
      <h2 className="nhsuk-heading-m">
        {dropIns.length === 0 ? 'None today yet' : `${dropIns.length} today`}
      </h2>
      {dropIns.length > 0 && (
        <ResponsiveTable
          caption="Drop-ins of today, the newest first"
          rows={dropIns}
          keyOf={one => one.drop_in_id}
          columns={[
            { heading: 'Who', cell: one => <strong>{one.first_name ?? 'No name'}</strong> },
            { heading: 'When', cell: one => `${asTime(one.at)}, ${one.minutes} minutes, ${one.by_name}` },
            {
              heading: 'About',
              cell: one =>
                [one.need === null ? '' : needLabel(one.need), one.what ?? ''].filter(Boolean).join('; ') ||
                'Not said',
            },
            { heading: 'Next', cell: one => <Next code={hub.code} one={one} /> },
          ]}
        />
      )}
      <p>Nothing else is kept: no record of anybody begins here. A first name is forgotten after 90 days.</p>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await logDropIn(tx, actor, params.hub, {
      firstName: value.first_name === '' ? null : value.first_name,
      need: value.need,
      minutes: Number(value.minutes),
      sessionId: value.session,
    })
    return {
      goTo: `/hubs/${params.hub}/drop-ins`,
      say: loggedWords(await countOn(tx, params.hub, tx.today)),
    }
  },
})

function Next({ code, one }: { code: string; one: DropInRow }) {
  if (one.status === 'support') return <Tag text="Became support" colour="green" />
  const at = `/hubs/${code}/drop-ins/${one.drop_in_id}`
  const who = <span className="nhsuk-u-visually-hidden"> ({whoWords(one)})</span>
  return (
    <>
      <a href={`${at}/support`}>Would like support{who}</a>
      <br />
      <a href={`${at}/back`}>Take it back{who}</a>
    </>
  )
}

const whoWords = ({ first_name, at }: DropInRow): string => `${first_name ?? 'no name'}, ${asTime(at)}`
