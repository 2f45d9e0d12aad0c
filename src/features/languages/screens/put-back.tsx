/** /languages/:language/:key/put-back: a text is said again as the program has it. What was written stays to be read. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { writeText } from '../changes.ts'
import { InLanguage } from '../in-language.tsx'
import { languageName } from '../names.ts'
import { textToRead } from '../queries.ts'

export default screen({
  path: '/languages/:language/:key/put-back',
  needs: 'words.change',
  load: ({ tx, params }) => textToRead(tx, params),
  sees: 'nobody',
  whyNot: ({ text }) => (text.correction?.text == null ? ['It is as the program has it already'] : []),
  version: ({ text }) => text.correction?.version ?? 0,
  page: ({ text: { key, english, program }, language, direction }) => (
    <Page
      title="Put back what the program has"
      caption={key}
      back={{ href: `/languages/${language}/${encodeURIComponent(key)}`, text: 'Back to the text' }}
    >
      {program === null ? (
        <>
          <p>The program has no words for this in {languageName(language)} yet. It says it in English:</p>
          <p className="app-own-words">{english}</p>
        </>
      ) : (
        <>
          <p>The program says:</p>
          <InLanguage language={language} direction={direction}>
            {program}
          </InLanguage>
        </>
      )}
      <UnlessNotNow>
        <Form button="Put it back" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, version }) => {
    await writeText(tx, actor, { ...params, text: null, isChecked: false, from: version })
    return {
      goTo: `/languages/${params.language}/${encodeURIComponent(params.key)}`,
      say: 'Put back. The program’s own words are said from now on',
    }
  },
})
