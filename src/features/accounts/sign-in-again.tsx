/** Shows what may be done soon after signing in; later, the way to sign in again and come back. */
import { Button } from 'nhsuk-react-components'
import type { ReactNode } from 'react'

interface SignInAgainProps {
  reasons: readonly string[]
  next: string
  children: ReactNode
}

export function SignInAgain({ reasons, next, children }: SignInAgainProps) {
  if (reasons.length === 0) return children
  return (
    <>
      {reasons.map(reason => (
        <p key={reason}>{reason}.</p>
      ))}
      <p>It keeps others from changing how you sign in at a screen you left open.</p>
      <Button id="send" href={`/sign-in?next=${encodeURIComponent(next)}`}>
        Sign in again
      </Button>
    </>
  )
}
