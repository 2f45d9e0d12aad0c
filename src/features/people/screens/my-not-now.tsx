/** /my/:link/not-now: not now, and when we may come back; and /my/:link/ready, earlier than that. */
import { Refused, WrongAnswer } from '../../../platform/errors.ts'
import { date } from '../../../platform/screen/date-field.ts'
import { choice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { DateField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { pauseSupport, resumeSupport } from '../../caseload/changes/pause.ts'
import { longestPause, pauses } from '../../referrals/answers.ts'
import { pauseReferral, resumeReferral } from '../../referrals/changes/pause.ts'
import { answerWords } from '../answer-words.ts'
import { myPage, stageOf } from '../my-page.ts'
import { words } from '../words.ts'

export const notNow = screen({
  path: '/my/:link/not-now',
  needs: 'my.page',
  load: async ({ tx, actor, params }) => {
    const mine = await myPage(tx, actor)
    return { mine, stage: stageOf(mine), today: tx.today, at: `/my/${params.link}` }
  },
  sees: ({ mine }) => [mine.person_id],
  fields: ({ today }, { tx: { say } }) => {
    const on = (pause: keyof typeof pauses) => ({ date: say.date(today.add(pauses[pause])) })
    return {
      when: choice({
        label: say(answerWords.notNowQuestion),
        options: [
          { value: 'two-weeks', label: say(answerWords.inTwoWeeks, on('two-weeks')) },
          { value: 'month', label: say(answerWords.inAMonth, on('month')) },
          { value: 'three-months', label: say(answerWords.inThreeMonths, on('three-months')) },
          { value: 'day', label: say(answerWords.onADay) },
        ],
        required: say(answerWords.notNowMissing),
      }),
      on: date({
        label: say(answerWords.day),
        name: say(answerWords.dayName),
        hint: say(answerWords.dayHint, { example: exampleOf(today.add({ days: 40 })) }),
        earliest: { date: today.add({ days: 1 }), message: say(answerWords.dayTooEarly) },
        latest: { date: today.add(longestPause), message: say(answerWords.dayTooLate) },
      }),
    }
  },
  page: ({ at }, { fields }) => {
    const say = useSay()
    return (
      <Page title={say(answerWords.notNowTitle)} back={{ href: at, text: say(words.back) }} isForPerson>
        <p>{say(answerWords.notNowHint)}</p>
        <Form button={say(answerWords.notNowButton)}>
          <RadioField field={fields.when} />
          <DateField field={fields.on} />
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, actor, data: { mine, stage, today, at }, value }) => {
    if (value.when === 'day' && value.on === null) throw new WrongAnswer('on', tx.say(answerWords.dayMissing))
    const until = value.when === 'day' ? (value.on ?? today) : today.add(pauses[value.when])
    if (stage === 'open' && mine.support_id) await pauseSupport(tx, actor, mine.support_id, until)
    else await pauseReferral(tx, actor, mine.referral_id, until)
    return { goTo: at, say: tx.say(answerWords.doneNotNow) }
  },
})

const exampleOf = ({ day, month, year }: Temporal.PlainDate): string => `${day} ${month} ${year}`

export const ready = screen({
  path: '/my/:link/ready',
  needs: 'my.page',
  load: async ({ tx, actor, params }) => {
    const mine = await myPage(tx, actor)
    return { mine, stage: stageOf(mine), at: `/my/${params.link}` }
  },
  sees: ({ mine }) => [mine.person_id],
  page: ({ at }) => {
    const say = useSay()
    return (
      <Page title={say(answerWords.ready)} back={{ href: at, text: say(words.back) }} isForPerson>
        <Form button={say(answerWords.ready)} />
      </Page>
    )
  },
  submit: async ({ tx, actor, data: { mine, stage, at } }) => {
    if (stage === 'open' && mine.support_id) await resumeSupport(tx, actor, mine.support_id)
    else if (stage === 'sent') await resumeReferral(tx, actor, mine.referral_id)
    else throw new Refused([tx.say(words.comeBackByPhone, { phone: mine.team_phone })])
    return { goTo: at, say: tx.say(answerWords.doneReady) }
  },
})
