/** How to put a key into an authenticator app: by typing it, or with one tap on the same device. */
import type { ForApp } from './sign-in/set-up.ts'

export function AppKey({ app: { key, link } }: { app: ForApp }) {
  return (
    <ol className="nhsuk-list nhsuk-list--number">
      <li>
        Open an authenticator app on your phone, such as Microsoft Authenticator or Google Authenticator.
      </li>
      <li>
        Add an account, choose to enter a key, and type this:
        <br />
        <code className="app-key">{key}</code>
        <br />
        If you are reading this on your phone, <a href={link}>open your app with the key</a>.
      </li>
      <li>Enter the code that the app shows.</li>
    </ol>
  )
}
