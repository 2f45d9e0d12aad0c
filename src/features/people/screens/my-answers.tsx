/** /my/:link/…: the person's one-step answers: yes please, no thank you, stop, come back, not this one. */
import { Refused } from '../../../platform/errors.ts'
import { optionalChoice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { returnToSupport } from '../../caseload/changes/come-back.ts'
import { stopSupport } from '../../caseload/changes/stop.ts'
import { moves as supportMoves } from '../../caseload/support.ts'
import { stopIntroduction } from '../../introductions/changes/stop.ts'
import { moves as introductionMoves } from '../../introductions/introduction.ts'
import { introductionToRead } from '../../introductions/queries.ts'
import { agreeToReferral, declineReferral } from '../../referrals/changes/say-yes-or-no.ts'
import { declineReasons, moves as referralMoves, type DeclineReason } from '../../referrals/referral.ts'
import { myPage, stageOf } from '../my-page.ts'
import { words } from '../words.ts'

const say = words.en

export const yes = screen({
  path: '/my/:link/yes',
  needs: 'my.page',
  load: ({ tx, actor }) => myPage(tx, actor),
  sees: mine => [mine.person_id],
  page: () => (
    <Page title={say.yes}>
      <Form button={say.yes} />
    </Page>
  ),
  submit: async ({ tx, actor, params, data }) => {
    await agreeToReferral(tx, actor, data.referral_id)
    return { goTo: `/my/${params.link}`, say: referralMoves.agree.done }
  },
})

const reasons = Object.entries(declineReasons).map(([value, label]) => ({
  value: value as DeclineReason,
  label,
}))

export const no = screen({
  path: '/my/:link/no',
  needs: 'my.page',
  load: async ({ tx, actor, params }) => {
    const mine = await myPage(tx, actor)
    return { mine, stage: stageOf(mine), at: `/my/${params.link}` }
  },
  sees: ({ mine }) => [mine.person_id],
  fields: () => ({ why: optionalChoice({ label: say.noQuestion, options: reasons }) }),
  page: ({ stage, at }, { fields }) => (
    <Page title={stage === 'open' ? say.stopTitle : say.noTitle} back={{ href: at, text: say.back }}>
      <p>{say.chooseHint}</p>
      <p>{stage === 'open' ? say.stopHint : say.noHint}</p>
      <Form button={stage === 'open' ? say.stopButton : say.noButton}>
        <RadioField field={fields.why} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, data, value }) => {
    const { mine, stage, at } = data
    if (stage === 'open' && mine.support_id) {
      await stopSupport(tx, actor, mine.support_id, value.why)
      return { goTo: at, say: supportMoves.stop.done }
    }
    await declineReferral(tx, actor, mine.referral_id, value.why)
    return { goTo: at, say: referralMoves.decline.done }
  },
})

export const comeBack = screen({
  path: '/my/:link/come-back',
  needs: 'my.page',
  load: ({ tx, actor }) => myPage(tx, actor),
  sees: mine => [mine.person_id],
  page: mine => (
    <Page title={say.comeBack(mine.link_worker ?? mine.place.service_name)}>
      <Form button={say.comeBack(mine.link_worker ?? mine.place.service_name)} />
    </Page>
  ),
  submit: async ({ tx, actor, params, data }) => {
    if (!data.support_id) throw new Refused([`Phone ${data.team_phone} to talk with somebody`])
    await returnToSupport(tx, actor, data.support_id)
    return { goTo: `/my/${params.link}`, say: supportMoves.return.done }
  },
})

export const noIntroduction = screen({
  path: '/my/:link/introductions/:introduction/no',
  needs: 'my.page',
  load: async ({ tx, actor, params }) => ({
    introduction: await introductionToRead(tx, actor, 'my.page', params.introduction),
    at: `/my/${params.link}`,
  }),
  sees: ({ introduction }) => [introduction.person_id],
  page: ({ introduction, at }) => (
    <Page title={say.noIntroduction(introduction.service)} back={{ href: at, text: say.back }}>
      <p>{say.noIntroductionHint}</p>
      <Form button={say.no} />
    </Page>
  ),
  submit: async ({ tx, actor, params, data }) => {
    await stopIntroduction(tx, actor, params.introduction, 'my.page')
    return { goTo: data.at, say: introductionMoves.stop.done }
  },
})
