/** /vocabulary/new, and /vocabulary/:phrase/change and /remove: a phrase of the place's own. */
import { screen } from '../../../platform/screen/screen.ts'
import { wordsIn } from '../../../platform/screen/query.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { addPhrase, changePhrase, removePhrase } from '../vocabulary/changes.ts'
import { longest } from '../vocabulary/own.ts'
import { phraseFields, phraseOf, PhraseQuestions } from '../vocabulary/phrase-fields.tsx'
import { plainPhrase } from '../vocabulary/plain-words.ts'
import { phraseToRead } from '../vocabulary/queries.ts'

const back = { href: '/vocabulary', text: 'Words people use' }

export const add = screen({
  path: '/vocabulary/new',
  needs: 'vocabulary.change',
  load: async ({ query }) => plainPhrase(wordsIn(query, 'says')).slice(0, longest.says).trimEnd(),
  sees: 'nobody',
  fields: says => phraseFields({ says }),
  page: (_, { fields }) => (
    <Page title="Add a phrase" back={back}>
      <p>
        It is heard from the next search on. It stands instead of a phrase of the program that says the same.
      </p>
      <Form button="Add phrase">
        <PhraseQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    const phrase = phraseOf(value)
    await addPhrase(tx, actor, phrase)
    return { goTo: heardNow(phrase.says), say: 'Phrase added' }
  },
})

export const change = screen({
  path: '/vocabulary/:phrase/change',
  needs: 'vocabulary.change',
  load: ({ tx, params }) => phraseToRead(tx, params.phrase),
  sees: 'nobody',
  version: phrase => phrase.version,
  fields: phrase => phraseFields(phrase),
  page: (phrase, { fields }) => (
    <Page title="Change this phrase" caption={phrase.says} back={back}>
      <Form button="Save">
        <PhraseQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    const phrase = phraseOf(value)
    await changePhrase(tx, actor, params.phrase, { ...phrase, from: version })
    return { goTo: heardNow(phrase.says), say: 'Phrase changed' }
  },
})

export const remove = screen({
  path: '/vocabulary/:phrase/remove',
  needs: 'vocabulary.change',
  load: ({ tx, params }) => phraseToRead(tx, params.phrase),
  sees: 'nobody',
  page: ({ says }) => (
    <Page title={`Take away “${says}”`} back={back}>
      <p>From now on it is not heard. A phrase of the program that says the same is heard again.</p>
      <Form button="Take away" look="warning" />
    </Page>
  ),
  submit: async ({ tx, params }) => {
    await removePhrase(tx, params.phrase)
    return { goTo: '/vocabulary', say: 'Phrase taken away' }
  },
})

/** The list, with what is heard now in the words that were saved. */
const heardNow = (says: string): string => `/vocabulary?q=${encodeURIComponent(says.replaceAll('*', ''))}`
