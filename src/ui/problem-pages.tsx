/** Pages for when it did not work: each says what happened to the answers and what to do. */
import { Button } from 'nhsuk-react-components'
import { Page } from './page.tsx'
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
  return (
    <Page title="Sorry, there is a problem with the service">
      <Unsaved {...props} />
      <p>If somebody is in danger now, call 999.</p>
    </Page>
  )
}

function Unsaved({ answers, hadFile, to }: AwayProps) {
  if (!answers) return <p>Nothing you saved is lost. Wait a minute, then load this page again.</p>
  if (hadFile)
    return (
      <>
        <p>We could not confirm that your file was saved. This page cannot keep it.</p>
        <p>
          Wait a minute. <a href={to}>Choose your file again</a> if it is not there yet.
        </p>
      </>
    )
  return (
    <>
      <p>We could not confirm that your answers were saved. They are kept on this page.</p>
      <p>Wait a minute, then try again. Trying again never saves the same thing twice.</p>
      <form method="post" action={to}>
        {answers.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Button>Try again</Button>
      </form>
    </>
  )
}

/** A fault of ours. The reference finds it in the log. */
export function FaultPage({ reference }: { reference: string }) {
  return (
    <Page title="Sorry, something went wrong">
      <p>This is a fault in the program, not something you did. If you sent a form, it was not saved.</p>
      <p>Use your browser’s Back button to return to what you typed, then try again.</p>
      <p>
        If it happens again, tell your administrator this reference: <strong>{reference}</strong>
      </p>
    </Page>
  )
}

/** The form was larger than the page takes. */
export function TooLargePage({ megabytes }: { megabytes: number }) {
  return (
    <Page title="That is too large to send">
      <p>A form can hold up to {megabytes} megabytes. Nothing was saved.</p>
      <p>Use your browser’s Back button to return to what you typed, make it shorter, then send it again.</p>
    </Page>
  )
}

/** The form came from another site, or the browser did not say where from. */
export function ForeignFormPage() {
  return (
    <Page title="We could not check where that form came from">
      <p>Nothing was saved. Open the page again from this site and send the form from there.</p>
    </Page>
  )
}

/** The form broke on its way: nothing in it can be trusted to be what was typed. */
export function UnreadableFormPage() {
  return (
    <Page title="We could not read that form">
      <p>It did not arrive whole, so nothing was saved.</p>
      <p>Use your browser’s Back button to return to what you typed, then send it again.</p>
    </Page>
  )
}
