/** What a person can choose on their own page: yes, not now, no, that they did not know; and each can be taken back. */
import { Button } from 'nhsuk-react-components'
import { Form } from '../../../ui/form.tsx'
import { useSay } from '../../../ui/setting.ts'
import { isOwn } from '../../referrals/referral.ts'
import { answerWords } from '../answer-words.ts'
import { stageOf, type MyPage } from '../my-page.ts'
import { words } from '../words.ts'

interface Choosing {
  mine: MyPage
  at: string
}

export function Choice({ mine, at }: Choosing) {
  const say = useSay()
  const stage = stageOf(mine)
  // The door stays open, whoever shut it: asking again is one step, and asks nothing that is known.
  const isOver = stage === 'returned' || stage === 'declined' || stage === 'withdrawn'
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say(words.choose)}</h2>
      {(isOver || (stage === 'ended' && !mine.comesBack)) && (
        <Button href={`${at}/again`}>{say(words.askAgain)}</Button>
      )}
      {stage === 'ended' && mine.comesBack && (
        <Form
          to={`${at}/come-back`}
          button={say(words.comeBack, { linkWorker: mine.link_worker ?? mine.place.service_name })}
        />
      )}
      {stage === 'declined' && <Form to={`${at}/undo`} button={say(answerWords.undoNo)} look="secondary" />}
      {(stage === 'sent' || stage === 'open') && <Open mine={mine} at={at} isWaiting={stage === 'sent'} />}
      {(stage === 'sent' || stage === 'declined') && !isOwn(mine) && <Unaware mine={mine} at={at} />}
    </section>
  )
}

/** While it waits, and while they are supported. */
function Open({ mine, at, isWaiting }: Choosing & { isWaiting: boolean }) {
  const say = useSay()
  const { answer, pausedUntil } = mine
  // Whoever asked by themselves need not say yes, unless they said “not now” since.
  const hasAsked = answer === 'yes' || (isOwn(mine) && answer === null)
  return (
    <>
      <p>{say(words.chooseHint)}</p>
      {isWaiting && answer === 'yes' && <p>{say(words.yesSaid)}</p>}
      {isWaiting && !hasAsked && <Form to={`${at}/yes`} button={say(words.yes)} />}
      {pausedUntil && !isWaiting && <Form to={`${at}/ready`} button={say(answerWords.ready)} />}
      <div className="nhsuk-button-group">
        <Button href={`${at}/not-now`} secondary>
          {say(pausedUntil ? answerWords.changeDay : answerWords.notNow)}
        </Button>
        <Button href={`${at}/no`} secondary>
          {isWaiting ? say(words.no) : say(words.stop)}
        </Button>
      </div>
      {isWaiting && answer === 'yes' && (
        <Form to={`${at}/undo`} button={say(answerWords.undoYes)} look="secondary" />
      )}
      {isWaiting && answer === 'not-now' && (
        <Form to={`${at}/undo`} button={say(answerWords.undoNotNow)} look="secondary" />
      )}
    </>
  )
}

function Unaware({ mine, at }: Choosing) {
  const say = useSay()
  if (!mine.unaware_at)
    return <Form to={`${at}/unaware`} button={say(answerWords.unaware)} look="secondary" />
  return (
    <>
      <p>{say(answerWords.unawareSaid)}</p>
      <Form to={`${at}/aware`} button={say(answerWords.undo)} look="secondary" />
    </>
  )
}

/** They cannot read it, or not well: in sight wherever they stand. */
export function Help({ mine, at }: Choosing) {
  const say = useSay()
  if (!mine.help_asked)
    return (
      <p>
        <a href={`${at}/help`}>{say(answerWords.help)}</a>
      </p>
    )
  return (
    <>
      <p>{say(answerWords.helpAsked)}</p>
      <Form to={`${at}/help/undo`} button={say(answerWords.undoHelp)} look="secondary" />
    </>
  )
}
