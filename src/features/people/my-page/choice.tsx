/** What a person can choose on their own page: yes, no, stop, or come back. */
import { Button } from 'nhsuk-react-components'
import { Form } from '../../../ui/form.tsx'
import { stageOf, type MyPage } from '../my-page.ts'
import { useSay } from '../../../ui/setting.ts'
import { words } from '../words.ts'

export function Choice({ mine, at }: { mine: MyPage; at: string }) {
  const say = useSay()
  const stage = stageOf(mine)
  // The door stays open, whoever shut it: asking again is one step, and asks nothing that is known.
  const isOver = stage === 'returned' || stage === 'declined' || stage === 'withdrawn'
  const hasAsked = mine.hasSaidYes || (mine.way === 'self' && mine.referred_by === null)
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say(words.choose)}</h2>
      {isOver || (stage === 'ended' && !mine.comesBack) ? (
        <Button href={`${at}/again`}>{say(words.askAgain)}</Button>
      ) : stage === 'ended' ? (
        <Form
          to={`${at}/come-back`}
          button={say(words.comeBack, { linkWorker: mine.link_worker ?? mine.place.service_name })}
        />
      ) : (
        <>
          <p>{say(words.chooseHint)}</p>
          {stage === 'sent' && !hasAsked && <Form to={`${at}/yes`} button={say(words.yes)} />}
          <Button href={`${at}/no`} secondary>
            {stage === 'sent' ? say(words.no) : say(words.stop)}
          </Button>
        </>
      )}
    </section>
  )
}
