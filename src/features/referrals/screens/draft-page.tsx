/** What every part of a draft shares: its address, saving, and where to go on. */
import type { ReactElement, ReactNode } from 'react'
import type { Fields, Values } from '../../../platform/screen/field.ts'
import type { Form as FormState } from '../../../platform/screen/form.ts'
import { screen, type Screen } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { saveDraft } from '../changes/draft.ts'
import { nextPart, type Answers, type PartName } from '../draft.ts'
import { draftToWrite } from '../my-drafts.ts'

interface DraftPage<F extends Fields> {
  page: PartName
  title: string
  intro?: ReactNode
  fields(answers: Answers, tx: Tx): F
  questions(form: FormState<F>, answers: Answers): ReactElement
  answers(value: Values<F>, before: Answers): Partial<Answers>
  /** A warning that the answers may be right all the same; the reader can go on. */
  check?(value: Values<F>, tx: Tx): Promise<void>
}

interface Loaded {
  id: string
  answers: Answers
  tx: Tx
  isFromCheck: boolean
}

/** A screen for one part of the draft. From the check page one comes to change an answer, and goes back there. */
export function draftPage<F extends Fields>(definition: DraftPage<F>): Screen<string, Loaded, F> {
  return screen<string, Loaded, F>({
    path: `/referrals/drafts/:draft/${definition.page}`,
    needs: 'referral.write',
    sees: 'nobody',
    load: async ({ tx, actor, params, query }) => ({
      ...(await draftToWrite(tx, actor, (params as { draft: string }).draft)),
      tx,
      isFromCheck: query.get('back') === 'check',
    }),
    fields: ({ answers, tx }) => definition.fields(answers, tx),
    page: ({ id, answers, isFromCheck }, form) => (
      <Page
        title={definition.title}
        caption="Refer a person"
        back={
          isFromCheck
            ? { href: `/referrals/drafts/${id}/check`, text: 'Back to your answers' }
            : { href: `/referrals/drafts/${id}`, text: 'All parts of this referral' }
        }
      >
        {definition.intro}
        <Form button="Save and continue">{definition.questions(form, answers)}</Form>
      </Page>
    ),
    submit: async ({ tx, actor, data, value }) => {
      await definition.check?.(value, tx)
      const answers = definition.answers(value, data.answers)
      await saveDraft(tx, actor, data.id, answers)
      const next = nextPart({ ...data.answers, ...answers })
      const at = `/referrals/drafts/${data.id}`
      return { goTo: data.isFromCheck ? `${at}/check` : next ? `${at}/${next}` : at }
    },
  })
}
