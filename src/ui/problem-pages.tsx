/** Pages for when it did not work: each says what happened to the answers and what to do. */
import { Button } from 'nhsuk-react-components'
import { Page } from './page.tsx'
import { Sentence } from './sentence.tsx'
import { useSay } from './setting.ts'
import { words } from './words.ts'

/** It does not exist, or it is not this person's to see: one answer for both. */
export function NotFoundPage() {
  const say = useSay()
  return (
    <Page title={say(words.notFound)}>
      <p>{say(words.notFoundTyped)}</p>
      <p>{say(words.notFoundLink)}</p>
      <p>
        <a href="/">{say(words.start)}</a>
      </p>
    </Page>
  )
}

interface AwayProps {
  /** The answers that were sent, to send again with one button. */
  answers?: readonly (readonly [name: string, value: string])[]
  /** A file was sent with them: a page cannot keep it. */
  hadFile?: boolean
  to: string
}

/** The database does not answer, or the answer to a save never came. */
export function AwayPage(props: AwayProps) {
  const say = useSay()
  return (
    <Page title={say(words.away)}>
      <Unsaved {...props} />
      <p>{say(words.awayDanger)}</p>
    </Page>
  )
}

function Unsaved({ answers, hadFile, to }: AwayProps) {
  const say = useSay()
  if (!answers) return <p>{say(words.awayRead)}</p>
  if (hadFile)
    return (
      <>
        <p>{say(words.awayFile)}</p>
        <p>
          <Sentence of={words.awayFileNext} filled={{ again: <a href={to}>{say(words.chooseFile)}</a> }} />
        </p>
      </>
    )
  return (
    <>
      <p>{say(words.awayAnswers)}</p>
      <p>{say(words.awayAnswersNext)}</p>
      <form method="post" action={to}>
        {answers.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Button>{say(words.tryAgain)}</Button>
      </form>
    </>
  )
}

/** A fault of ours. The reference finds it in the log. */
export function FaultPage({ reference }: { reference: string }) {
  const say = useSay()
  return (
    <Page title={say(words.fault)}>
      <p>{say(words.faultOurs)}</p>
      <p>{say(words.faultNext)}</p>
      <p>
        <Sentence of={words.faultReference} filled={{ reference: <strong dir="ltr">{reference}</strong> }} />
      </p>
    </Page>
  )
}

/** The form was larger than the page takes. */
export function TooLargePage({ megabytes }: { megabytes: number }) {
  const say = useSay()
  return (
    <Page title={say(words.tooLarge)}>
      <p>{say(words.tooLargeMost, { megabytes })}</p>
      <p>{say(words.tooLargeNext)}</p>
    </Page>
  )
}

/** The form came from another site, or the browser did not say where from. */
export function ForeignFormPage() {
  const say = useSay()
  return (
    <Page title={say(words.foreignForm)}>
      <p>{say(words.foreignFormNext)}</p>
    </Page>
  )
}

/** The form broke on its way: nothing in it can be trusted to be what was typed. */
export function UnreadableFormPage() {
  const say = useSay()
  return (
    <Page title={say(words.unreadable)}>
      <p>{say(words.unreadableWhy)}</p>
      <p>{say(words.unreadableNext)}</p>
    </Page>
  )
}
