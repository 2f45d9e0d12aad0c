/** /referrals/drafts/:draft/check: check your answers, then send. */
import { WrongAnswer } from '../../../platform/errors.ts'
import { choices, longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { isSurelyTheSame, type Candidate } from '../../people/duplicates/may-know.ts'
import { beforeSending, whyNotSendNow } from '../before-sending.ts'
import { ExpectedWait, Missing, Objections } from '../before-sending-shown.tsx'
import { sendReferral } from '../changes/send.ts'
import { DraftAnswers } from '../draft-answers.tsx'
import { draftToWrite } from '../my-drafts.ts'
import { moves, whyAllTheSame } from '../referral.ts'
import { Flags } from './draft-first.tsx'

/** Somebody of whom the page tells something. */
const isKnownHere = (candidate: Candidate): boolean =>
  candidate.since !== null || (isSurelyTheSame(candidate) && candidate.hasDied)

/** Of what only whoever sends can answer, nothing is missing before they were asked. */
const anythingSaid = { why: 'said', isSomebodyElse: true }

export default screen({
  path: '/referrals/drafts/:draft/check',
  needs: 'referral.write',
  load: async ({ tx, actor, params }) => {
    const draft = await draftToWrite(tx, actor, params.draft)
    const before = await beforeSending(tx, actor, draft.answers)
    const missing = whyNotSendNow(tx, draft.answers, { before, said: anythingSaid })
    return { ...draft, before, missing, today: tx.today }
  },
  // Whoever is recognised here is told of: that a referrer asked stays on record.
  sees: data => data.before.candidates.filter(isKnownHere).map(one => one.personId),
  fields: () => ({
    why: longText({
      label: 'Why do you refer them all the same?',
      name: 'Why you refer them all the same',
      max: 1000,
    }),
    somebody_else: choices({
      label: 'Is it the same person?',
      options: [{ value: 'yes' as const, label: 'No: I am sure that this is somebody else' }],
    }),
  }),
  page: ({ id, answers, before, missing, today }, { fields }) => {
    const flags = before.objections.filter(({ kind }) => kind === 'red flag')
    return (
      <Page
        title="Check your answers"
        caption="Refer a person"
        back={{ href: `/referrals/drafts/${id}`, text: 'All parts of this referral' }}
      >
        {flags.length > 0 && <Flags id={id} flags={flags} />}
        <Missing reasons={[...new Set([...missing, ...before.sameAs])]} />
        <DraftAnswers id={id} answers={answers} today={today} />
        <Objections objections={before.objections} changed={before.changed} />
        <ExpectedWait wait={before.wait} />
        <p>When you send this, we tell the person who will contact them and why.</p>
        <Form button="Send referral" beside={<a href="/referrals">Keep as a draft</a>}>
          {before.objections.length > 0 && <LongTextField field={fields.why} rows={3} />}
          {before.mayBeSomebodyElse && <CheckboxField field={fields.somebody_else} />}
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, actor, data, value }) => {
    if (data.before.objections.length > 0 && value.why === '') throw new WrongAnswer('why', whyAllTheSame)
    const { id, personId } = await sendReferral(tx, actor, data.id, {
      why: value.why,
      isSomebodyElse: value.somebody_else.length > 0,
    })
    return { goTo: `/referrals/${id}`, say: moves.send.done, about: [personId] }
  },
})
