/** /help and /help/:topic: the guides of docs/guides, in the program. */
import { readdirSync, readFileSync } from 'node:fs'
import { marked } from 'marked'
import { NotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'

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
  page: place => (
    <Page title="Help">
      <ul>
        {guides.map(({ topic, title }) => (
          <li key={topic}>
            <a href={`/help/${topic}`}>{title}</a>
          </li>
        ))}
      </ul>
      <p>
        To talk to somebody, ring {place.service_name} on {place.phone}.
      </p>
      <p>{place.crisis_words}</p>
    </Page>
  ),
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
  page: ({ title, html }) => (
    <Page title={title} back={{ href: '/help', text: 'Help' }}>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </Page>
  ),
})
