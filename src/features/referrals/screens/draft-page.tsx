/** What every page of a draft shares: where it stands in the order, saving, and going on. */
import type { ReactElement, ReactNode } from 'react'
import type { Fields, Values } from '../../../platform/screen/field.ts'
import type { Form as FormState } from '../../../platform/screen/form.ts'
import { screen, type Screen } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { saveDraft } from '../changes/draft.ts'
import { nextPage, previousPage, type Answers, type PageName } from '../draft.ts'
import { draftToWrite } from '../my-drafts.ts'

interface DraftPage<F extends Fields> {
  page: PageName
  title: string
  intro?: ReactNode
  fields(answers: Answers, tx: Tx): F
  questions(form: FormState<F>): ReactElement
  answers(value: Values<F>): Partial<Answers>
  /** A warning that the answers may be right all the same; the reader can go on. */
  check?(value: Values<F>, tx: Tx): Promise<void>
}

interface Loaded {
  id: string
  answers: Answers
  tx: Tx
}

/** A screen for one page of the draft. From the check page one comes to change an answer, and goes back there. */
export function draftPage<F extends Fields>(definition: DraftPage<F>): Screen<string, Loaded, F> {
  const { page } = definition
  return screen<string, Loaded, F>({
    path: `/referrals/drafts/:draft/${page}`,
    needs: 'referral.write',
    sees: 'nobody',
    load: async ({ tx, actor, params }) => ({
      ...(await draftToWrite(tx, actor, (params as { draft: string }).draft)),
      tx,
    }),
    fields: ({ answers, tx }) => definition.fields(answers, tx),
    page: ({ id, answers }, form) => {
      const before = previousPage(page)
      const isChange = answers.careful_known !== undefined
      return (
        <Page
          title={definition.title}
          caption="Refer a person"
          back={
            isChange
              ? { href: `/referrals/drafts/${id}/check`, text: 'Back to your answers' }
              : { href: before ? `/referrals/drafts/${id}/${before}` : '/referrals', text: 'Back' }
          }
        >
          {definition.intro}
          <Form button="Save and continue">{definition.questions(form)}</Form>
        </Page>
      )
    },
    submit: async ({ tx, actor, data, value }) => {
      await definition.check?.(value, tx)
      await saveDraft(tx, actor, data.id, definition.answers(value))
      const isChange = data.answers.careful_known !== undefined
      return { goTo: `/referrals/drafts/${data.id}/${isChange ? 'check' : nextPage(page)}` }
    },
  })
}
