/** /my/:link/unaware: “I did not know about this”; /aware takes it back; /anyway asks whether they would like it all the same. */
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { sayUnaware, takeBackUnaware } from '../../referrals/changes/unaware.ts'
import { unsayAnswer } from '../../referrals/changes/unsay.ts'
import { answerWords } from '../answer-words.ts'
import { myPage, stageOf } from '../my-page.ts'
import { words } from '../words.ts'

const load = async ({ tx, actor, params }: Visit<'/my/:link/unaware'>) => {
  const mine = await myPage(tx, actor)
  return { mine, stage: stageOf(mine), at: `/my/${params.link}` }
}

export const unaware = screen({
  path: '/my/:link/unaware',
  needs: 'my.page',
  load,
  sees: ({ mine }) => [mine.person_id],
  page: ({ at }) => {
    const say = useSay()
    return (
      <Page title={say(answerWords.unaware)} back={{ href: at, text: say(words.back) }} isForPerson>
        <p>{say(answerWords.unawareHint)}</p>
        <Form button={say(answerWords.unaware)} />
      </Page>
    )
  },
  submit: async ({ tx, actor, data: { mine, stage, at } }) => {
    await sayUnaware(tx, actor, mine.referral_id)
    return { goTo: stage === 'sent' ? `${at}/anyway` : at, say: tx.say(answerWords.doneUnaware) }
  },
})

export const aware = screen({
  path: '/my/:link/aware',
  needs: 'my.page',
  load,
  sees: ({ mine }) => [mine.person_id],
  page: ({ at }) => <TakeBack at={at} />,
  submit: async ({ tx, actor, data: { mine, at } }) => {
    await takeBackUnaware(tx, actor, mine.referral_id)
    return { goTo: at, say: tx.say(answerWords.doneUndo) }
  },
})

export const anyway = screen({
  path: '/my/:link/anyway',
  needs: 'my.page',
  load,
  sees: ({ mine }) => [mine.person_id],
  page: ({ at, stage }) => {
    const say = useSay()
    return (
      <Page title={say(answerWords.anyway)} back={{ href: at, text: say(words.back) }} isForPerson>
        <p>{say(answerWords.anywayHint)}</p>
        <p>{say(words.chooseHint)}</p>
        {stage === 'sent' && (
          <>
            <Form to={`${at}/yes`} button={say(words.yes)} />
            <Form to={`${at}/no`} button={say(words.no)} look="secondary" />
          </>
        )}
        <p>{say(answerWords.anywayLater)}</p>
        <p>{say(answerWords.unawareSaid)}</p>
        <Form to={`${at}/aware`} button={say(answerWords.undo)} look="secondary" />
      </Page>
    )
  },
})

export const undo = screen({
  path: '/my/:link/undo',
  needs: 'my.page',
  load,
  sees: ({ mine }) => [mine.person_id],
  page: ({ at }) => <TakeBack at={at} />,
  submit: async ({ tx, actor, data: { mine, at } }) => {
    await unsayAnswer(tx, actor, mine.referral_id)
    return { goTo: at, say: tx.say(answerWords.doneUndo) }
  },
})

/** What was said, taken back in one press. */
function TakeBack({ at }: { at: string }) {
  const say = useSay()
  return (
    <Page title={say(answerWords.undo)} back={{ href: at, text: say(words.back) }} isForPerson>
      <Form button={say(answerWords.undo)} />
    </Page>
  )
}
