/** /vocabulary/switch-off and /vocabulary/switch-on: whether a shipped phrase is heard in this place. */
import type { Actor } from '../../../platform/actor.ts'
import { orNotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { switchOff, switchOn } from '../vocabulary/changes.ts'
import { keyOf } from '../vocabulary/index-of-phrases.ts'
import { meaningOf } from '../vocabulary/in-words.ts'
import { switchedOff } from '../vocabulary/queries.ts'
import { shippedAs } from '../vocabulary/shipped.ts'

interface Switch {
  path: `/vocabulary/switch-${'on' | 'off'}`
  button: string
  follows: string
  said: string
  change: (tx: Tx, actor: Actor, says: string) => Promise<void>
}

const action = ({ path, button, follows, said, change }: Switch) =>
  screen({
    path: path as '/vocabulary/switch',
    needs: 'vocabulary.change',
    load: async ({ tx, query }) => {
      const phrase = orNotFound(shippedAs(query.get('says') ?? ''))
      return { phrase, isOff: (await switchedOff(tx)).has(keyOf(phrase)) }
    },
    sees: 'nobody',
    whyNot: ({ isOff }) =>
      isOff === path.endsWith('off') ? [`It is switched ${isOff ? 'off' : 'on'} already`] : [],
    page: ({ phrase }) => (
      <Page
        title={`${button}: “${phrase.says}”`}
        back={{ href: '/vocabulary/shipped', text: 'Words that come with the program' }}
      >
        <p>It means: {meaningOf(phrase) || 'the thing itself'}.</p>
        <UnlessNotNow>
          <p>{follows}</p>
          <Form button={button} />
        </UnlessNotNow>
      </Page>
    ),
    submit: async ({ tx, actor, data }) => {
      await change(tx, actor, data.phrase.says)
      const find = encodeURIComponent(data.phrase.says.replaceAll('*', ''))
      return { goTo: `/vocabulary/shipped?find=${find}`, say: said }
    },
  })

export const off = action({
  path: '/vocabulary/switch-off',
  button: 'Switch off',
  follows: 'From now on it is not heard in this place. Its words are searched as they were typed.',
  said: 'Switched off',
  change: switchOff,
})

export const on = action({
  path: '/vocabulary/switch-on',
  button: 'Switch on',
  follows: 'From now on it is heard again in this place.',
  said: 'Switched on',
  change: (tx, _, says) => switchOn(tx, says),
})
