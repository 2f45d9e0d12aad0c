/** /accounts/:account/deactivate, /reactivate, /invite and /end-sessions: each asks why, and says what follows. */
import type { Actor } from '../../../platform/actor.ts'
import { text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { blockers, moves } from '../account.ts'
import { deactivateAccount, endSessionsOf, inviteAgain, reactivateAccount } from '../changes.ts'
import { factsAbout } from '../administrators.ts'
import { accountToRead } from '../queries.ts'

interface Action {
  path: `/accounts/:account/${string}`
  move: Parameters<typeof blockers>[1]
  title: (name: string) => string
  /** What follows from it. */
  follows: readonly string[]
  button: string
  look?: 'warning'
  change: (tx: Tx, actor: Actor, id: string, why: string) => Promise<void>
}

const action = ({ path, move, title, follows, button, look, change }: Action) =>
  screen({
    path: path as '/accounts/:account/action',
    needs: 'account.manage',
    load: async ({ tx, actor, params }) => ({
      account: await accountToRead(tx, actor, 'account.manage', params.account),
      facts: await factsAbout(tx, actor, params.account),
    }),
    sees: 'nobody',
    whyNot: ({ account, facts }) => blockers(account, move, facts),
    fields: () => ({ why: text({ label: 'Why?', required: 'Enter why', max: 500 }) }),
    page: ({ account }, { fields }) => (
      <Page
        title={title(account.name)}
        back={{ href: `/accounts/${account.account_id}`, text: account.name }}
      >
        <UnlessNotNow>
          {follows.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Form button={button} {...(look ? { look } : {})}>
            <TextField field={fields.why} />
          </Form>
        </UnlessNotNow>
      </Page>
    ),
    submit: async ({ tx, actor, params, value }) => {
      await change(tx, actor, params.account, value.why)
      return { goTo: `/accounts/${params.account}`, say: moves[move] }
    },
  })

export const deactivate = action({
  path: '/accounts/:account/deactivate',
  move: 'deactivate',
  title: name => `Deactivate the account of ${name}`,
  follows: [
    'They are signed out everywhere, and cannot sign in.',
    'What they wrote stays. You can reactivate the account later.',
  ],
  button: 'Deactivate account',
  look: 'warning',
  change: deactivateAccount,
})

export const reactivate = action({
  path: '/accounts/:account/reactivate',
  move: 'reactivate',
  title: name => `Reactivate the account of ${name}`,
  follows: ['They sign in again the way they did before.'],
  button: 'Reactivate account',
  change: reactivateAccount,
})

export const invite = action({
  path: '/accounts/:account/invite',
  move: 'invite-again',
  title: name => `Send ${name} a new invitation`,
  follows: [
    'Do this when they lost the first invitation, or every way to sign in.',
    'Be sure that it is really them who asks.',
    'When they use it, their earlier passkeys, password and codes stop working.',
  ],
  button: 'Send invitation',
  change: inviteAgain,
})

export const endSessions = action({
  path: '/accounts/:account/end-sessions',
  move: 'end-sessions',
  title: name => `End all sessions of ${name}`,
  follows: ['They are signed out on every device, and can sign in again.'],
  button: 'End sessions',
  change: endSessionsOf,
})
