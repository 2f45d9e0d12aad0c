/** /feeds/:feed/read, /pause, /resume and /remove. */
import { nameOf } from './duplicate.tsx'
import { screen } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { pauseFeed, removeFeed, resumeFeed } from '../feeds/changes.ts'
import { readNow } from '../feeds/read-now.ts'
import { feedToRead } from '../feeds/queries.ts'

interface Action {
  path: `/feeds/:feed/${string}`
  /** What follows from it. */
  follows: string
  button: string
  look?: 'warning'
  said: string
  /** Does it; says where to go where that is not the feed’s own page. */
  change: (tx: Tx, id: string, by: string) => Promise<string | void>
}

const action = ({ path, follows, button, look, said, change }: Action) =>
  screen({
    path: path as '/feeds/:feed/action',
    needs: 'directory.import',
    load: ({ tx, params }) => feedToRead(tx, params.feed),
    sees: 'nobody',
    page: feed => (
      <Page
        title={button}
        caption={feed.source_name}
        back={{ href: `/feeds/${feed.feed_id}`, text: 'Back to the feed' }}
      >
        <p>{follows}</p>
        <Form button={button} {...(look ? { look } : {})} />
      </Page>
    ),
    submit: async ({ tx, actor, params }) => {
      const goTo = await change(tx, params.feed, nameOf(actor))
      return { goTo: goTo ?? `/feeds/${params.feed}`, say: said }
    },
  })

export const read = action({
  path: '/feeds/:feed/read',
  follows: 'The feed is read now. A preview that nobody has confirmed gives way to the new one.',
  button: 'Read now',
  said: 'The feed is being read',
  change: async (tx, id, by) => `/imports/${await readNow(tx, id, by)}`,
})

export const pause = action({
  path: '/feeds/:feed/pause',
  follows: 'It is not read by itself until you let it go on. Its services stay as they are.',
  button: 'Pause',
  said: 'Feed paused',
  change: pauseFeed,
})

export const resume = action({
  path: '/feeds/:feed/resume',
  follows: 'It is read within 10 minutes, and then as often as before.',
  button: 'Let it go on',
  said: 'The feed goes on',
  change: resumeFeed,
})

export const remove = action({
  path: '/feeds/:feed/remove',
  follows: 'It is read no more. Its services stay in the directory, and say that nobody reads them any more.',
  button: 'Remove this feed',
  look: 'warning',
  said: 'Feed removed',
  change: removeFeed,
})
