/** /languages/:language/:key: one text, beside its English; a place says it its own way, or that somebody has read it. */
import { WrongAnswer } from '../../../platform/errors.ts'
import { choices, longText, type Attributes, type Field } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { openIn } from '../../../platform/words/text.ts'
import { CheckboxField, LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { writeText } from '../changes.ts'
import {
  longSentences,
  mostWords,
  saidNow,
  stateOf,
  whyNotSay,
  whyNotWrite,
  type Text,
} from '../correction.ts'
import { Earlier } from '../earlier.tsx'
import { languageName } from '../names.ts'
import { textsIn, textToRead } from '../queries.ts'
import { nextUnchecked, roomLabel, roomOf } from '../shown.ts'
import { TextNow } from '../text-now.tsx'

export default screen({
  path: '/languages/:language/:key',
  needs: 'words.change',
  load: async ({ tx, params }) => ({
    ...(await textToRead(tx, params)),
    next: nextUnchecked((await textsIn(tx, params.language)).values(), params.language, params.key),
  }),
  sees: 'nobody',
  whyNot: ({ language, text }) => whyNotWrite(language, text),
  version: ({ text }) => text.correction?.version ?? 0,
  fields: ({ language, direction, text }) => ({
    text: sayable(text, { lang: language, dir: direction }),
    checked: choices({
      label: 'Is it right?',
      options: [
        {
          value: 'yes',
          label: 'Somebody who speaks this language has read it and it is right',
        },
      ],
      initial: stateOf(text, language) === 'checked' && text.correction?.is_checked ? (['yes'] as const) : [],
    }),
    long: choices({
      label: 'A long sentence',
      hint: `Up to ${mostWords} words are easy to read`,
      options: [{ value: 'keep', label: 'Keep it: it cannot be said in shorter sentences' }],
    }),
  }),
  page: (one, { fields }) => {
    const { text, language, direction, versions, next } = one
    const at = `/languages/${language}`
    const name = languageName(language)
    const typed = typeof fields.text.raw === 'string' ? fields.text.raw : ''
    return (
      <Page
        title={`A text in ${name}`}
        caption={`${roomLabel(roomOf(text))} (${text.key})`}
        back={{ href: at, text: `Words in ${name}` }}
      >
        <TextNow {...one} />
        <UnlessNotNow>
          <Form
            button="Save"
            beside={
              text.correction?.text != null && (
                <a href={`${at}/${encodeURIComponent(text.key)}/put-back`}>Put back what the program has</a>
              )
            }
          >
            <LongTextField field={fields.text} rows={4} />
            {longSentences(typed, language).length > 0 && <CheckboxField field={fields.long} />}
            <CheckboxField field={fields.checked} />
          </Form>
        </UnlessNotNow>
        {next !== undefined && (
          <p>
            <a href={`${at}/${encodeURIComponent(next)}`}>The next text that is not checked</a>
          </p>
        )}
        <Earlier versions={versions} language={language} direction={direction} />
      </Page>
    )
  },
  submit: async ({ tx, actor, params, data: { text }, value, version }) => {
    const [long] = longSentences(value.text, params.language)
    if (long && value.text !== saidNow(text) && !value.long.includes('keep'))
      throw new WrongAnswer(
        'text',
        `This sentence has ${long.words} words: “${long.sentence}”. Make it shorter, or say that you keep it`,
      )
    await writeText(tx, actor, {
      ...params,
      text: value.text === text.program ? null : value.text,
      isChecked: value.checked.includes('yes'),
      from: version,
    })
    return {
      goTo: `/languages/${params.language}/${encodeURIComponent(params.key)}`,
      say: `Saved. Whoever reads ${languageName(params.language)} sees it from now on`,
    }
  },
})

/** What can be read, and fills in what English fills in. */
function sayable(text: Text, attributes: Attributes): Field<string> {
  const open = openIn(text.english)
  const field = longText({
    label: 'The text as it should be',
    name: 'The text',
    required: 'Enter the text',
    max: 2000,
    initial: saidNow(text),
    attributes,
    ...(open.length > 0 && { hint: `It fills in ${open.map(blank => `{${blank}}`).join(', ')}` }),
  })
  return {
    ...field,
    read(raw, say) {
      const typed = field.read(raw, say)
      if ('problem' in typed) return typed
      const problems = whyNotSay(typed.value, text)
      return problems.length === 0 ? typed : { problem: problems.join('. ') }
    },
  }
}
