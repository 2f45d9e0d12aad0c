/** /my/:link/help: “I need help with this message”; /help/undo takes it back. */
import { WrongAnswer } from '../../../platform/errors.ts'
import { choices, optionalChoice, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, RadioField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { formats } from '../../messages/formats.ts'
import { answerWords, formWords } from '../answer-words.ts'
import { askForHelp, takeBackHelp } from '../my-help/changes.ts'
import { myPage } from '../my-page.ts'
import { words } from '../words.ts'

export const help = screen({
  path: '/my/:link/help',
  needs: 'my.page',
  load: async ({ tx, actor, params }) => ({
    mine: await myPage(tx, actor),
    languages: tx.languages,
    at: `/my/${params.link}`,
  }),
  sees: ({ mine }) => [mine.person_id],
  fields: ({ languages }, { tx: { say } }) => ({
    wishes: choices({
      label: say(answerWords.helpQuestion),
      options: [
        { value: 'ring', label: say(answerWords.helpRing) },
        { value: 'reader', label: say(answerWords.helpReader) },
        { value: 'language', label: say(answerWords.helpLanguage) },
        { value: 'form', label: say(answerWords.helpForm) },
      ],
      required: say(answerWords.helpMissing),
    }),
    who: text({ label: say(answerWords.helpWho), hint: say(answerWords.helpWhoHint), max: 200 }),
    language: optionalChoice({
      label: say(answerWords.language),
      hint: say(answerWords.languageHint),
      options: [...languages].map(([value, { name }]) => ({ value, label: name, language: value })),
    }),
    format: optionalChoice({
      label: say(answerWords.form),
      hint: say(answerWords.languageHint),
      options: formats.map(({ value }) => ({ value, label: say(formWords[value]) })),
    }),
  }),
  page: ({ at }, { fields }) => {
    const say = useSay()
    return (
      <Page title={say(answerWords.helpTitle)} back={{ href: at, text: say(words.back) }} isForPerson>
        <p>{say(answerWords.helpHint)}</p>
        <Form button={say(answerWords.helpButton)}>
          <CheckboxField field={fields.wishes} />
          <TextField field={fields.who} />
          <RadioField field={fields.language} />
          <RadioField field={fields.format} />
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, actor, data: { at }, value }) => {
    if (value.wishes.includes('language') && value.language === null)
      throw new WrongAnswer('language', tx.say(answerWords.languageMissing))
    if (value.wishes.includes('form') && value.format === null)
      throw new WrongAnswer('format', tx.say(answerWords.formMissing))
    await askForHelp(tx, actor, value, tx.say(answerWords.helpAlready))
    return { goTo: at, say: tx.say(answerWords.doneHelp) }
  },
})

export const undoHelp = screen({
  path: '/my/:link/help/undo',
  needs: 'my.page',
  load: async ({ tx, actor, params }) => ({ mine: await myPage(tx, actor), at: `/my/${params.link}` }),
  sees: ({ mine }) => [mine.person_id],
  page: ({ at }) => {
    const say = useSay()
    return (
      <Page title={say(answerWords.undoHelp)} back={{ href: at, text: say(words.back) }} isForPerson>
        <Form button={say(answerWords.undoHelp)} />
      </Page>
    )
  },
  submit: async ({ tx, actor, data: { at } }) => {
    await takeBackHelp(tx, actor, tx.say(answerWords.helpNone))
    return { goTo: at, say: tx.say(answerWords.doneUndo) }
  },
})
