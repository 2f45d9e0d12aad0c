/** /my/:link/…: the person's one-step answers: yes please, no thank you, stop, come back, not this one. */
import { Refused } from '../../../platform/errors.ts'
import { optionalChoice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import type { Say } from '../../../platform/words/say.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { returnToSupport } from '../../caseload/changes/come-back.ts'
import { stopSupport } from '../../caseload/changes/stop.ts'
import { stopIntroduction } from '../../introductions/changes/stop.ts'
import { introductionToRead } from '../../introductions/queries.ts'
import { agreeToReferral, declineReferral } from '../../referrals/changes/say-yes-or-no.ts'
import { declineReasons, type DeclineReason } from '../../referrals/referral.ts'
import { myPage, stageOf } from '../my-page.ts'
import { declineWords, words } from '../words.ts'

export const yes = screen({
  path: '/my/:link/yes',
  needs: 'my.page',
  load: ({ tx, actor }) => myPage(tx, actor),
  sees: mine => [mine.person_id],
  page: () => {
    const say = useSay()
    return (
      <Page title={say(words.yes)} isForPerson>
        <Form button={say(words.yes)} />
      </Page>
    )
  },
  submit: async ({ tx, actor, params, data }) => {
    await agreeToReferral(tx, actor, data.referral_id)
    return { goTo: `/my/${params.link}`, say: tx.say(words.doneYes) }
  },
})

const reasonsIn = (say: Say) =>
  (Object.keys(declineReasons) as DeclineReason[]).map(value => ({ value, label: say(declineWords[value]) }))

export const no = screen({
  path: '/my/:link/no',
  needs: 'my.page',
  load: async ({ tx, actor, params }) => {
    const mine = await myPage(tx, actor)
    return { mine, stage: stageOf(mine), at: `/my/${params.link}` }
  },
  sees: ({ mine }) => [mine.person_id],
  fields: (_, { tx: { say } }) => ({
    why: optionalChoice({ label: say(words.noQuestion), options: reasonsIn(say) }),
  }),
  page: ({ stage, at }, { fields }) => {
    const say = useSay()
    const isOpen = stage === 'open'
    return (
      <Page
        title={say(isOpen ? words.stopTitle : words.noTitle)}
        back={{ href: at, text: say(words.back) }}
        isForPerson
      >
        <p>{say(words.chooseHint)}</p>
        <p>{say(isOpen ? words.stopHint : words.noHint)}</p>
        <Form button={say(isOpen ? words.stopButton : words.noButton)}>
          <RadioField field={fields.why} />
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, actor, data, value }) => {
    const { mine, stage, at } = data
    if (stage === 'open' && mine.support_id) {
      await stopSupport(tx, actor, mine.support_id, value.why)
      return { goTo: at, say: tx.say(words.doneStop) }
    }
    await declineReferral(tx, actor, mine.referral_id, value.why)
    return { goTo: at, say: tx.say(words.doneNo) }
  },
})

export const comeBack = screen({
  path: '/my/:link/come-back',
  needs: 'my.page',
  load: ({ tx, actor }) => myPage(tx, actor),
  sees: mine => [mine.person_id],
  page: mine => {
    const say = useSay()
    const title = say(words.comeBack, { linkWorker: mine.link_worker ?? mine.place.service_name })
    return (
      <Page title={title} isForPerson>
        <Form button={title} />
      </Page>
    )
  },
  submit: async ({ tx, actor, params, data }) => {
    if (!data.support_id) throw new Refused([tx.say(words.comeBackByPhone, { phone: data.team_phone })])
    if (!data.comesBack) throw new Refused([tx.say(words.comeBackLater)])
    await returnToSupport(tx, actor, data.support_id)
    return { goTo: `/my/${params.link}`, say: tx.say(words.doneBack) }
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
  page: ({ introduction, at }) => {
    const say = useSay()
    return (
      <Page
        title={say(words.noIntroduction, { service: introduction.service })}
        back={{ href: at, text: say(words.back) }}
        isForPerson
      >
        <p>{say(words.noIntroductionHint)}</p>
        <Form button={say(words.no)} />
      </Page>
    )
  },
  submit: async ({ tx, actor, params, data }) => {
    await stopIntroduction(tx, actor, params.introduction, 'my.page')
    return { goTo: data.at, say: tx.say(words.doneIntroduction) }
  },
})
