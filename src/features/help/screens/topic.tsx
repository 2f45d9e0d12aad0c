/** /help and /help/:topic: the guides of docs/guides, in the program. */
import { readdirSync, readFileSync } from 'node:fs'
import { marked } from 'marked'
import { NotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Crisis } from '../../../ui/crisis.tsx'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { words as page } from '../../../ui/words.ts'
import { words } from '../words.ts'

interface Guide {
  topic: string
  title: string
  html: string
}

/** Our own documents, read once. The first line of each is its title. */
const guides: readonly Guide[] = readdirSync('docs/guides')
  .filter(file => file.endsWith('.md'))
  .toSorted()
  .map(file => {
    const [title = '', ...body] = readFileSync(`docs/guides/${file}`, 'utf8').split('\n')
    return {
      topic: file.replace(/\.md$/, ''),
      title: title.replace(/^# /, ''),
      html: marked.parse(body.join('\n'), { async: false }),
    }
  })

export const list = screen({
  path: '/help',
  needs: 'public',
  load: async ({ tx }) => tx.place,
  sees: 'nobody',
  page: place => {
    const say = useSay()
    return (
      <Page title={say(words.title)} isForPerson>
        <ul>
          {guides.map(({ topic, title }) => (
            <li key={topic}>
              <a href={`/help/${topic}`}>
                <InEnglish>{title}</InEnglish>
              </a>
            </li>
          ))}
        </ul>
        <p>{say(words.ring, { service: place.service_name, phone: place.phone })}</p>
        <Crisis of={place.crisis_words} />
      </Page>
    )
  },
})

export const topic = screen({
  path: '/help/:topic',
  needs: 'public',
  load: async ({ params }) => {
    const guide = guides.find(one => one.topic === params.topic)
    if (!guide) throw new NotFound()
    return guide
  },
  sees: 'nobody',
  page: ({ title, html }) => {
    const say = useSay()
    return (
      <Page title={title} back={{ href: '/help', text: say(words.title) }} isForPerson isTitleEnglish>
        {say.language !== 'en' && <p>{say(page.inEnglish)}</p>}
        <InEnglish as="div">
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </InEnglish>
      </Page>
    )
  },
})
