/** /my/:link/places/:option/…: the person picks a place, leaves it, or takes that back. One step each. */
import { NotFound } from '../../../platform/errors.ts'
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import { isLinkHolder } from '../../../platform/actor.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { choose } from '../changes/move.ts'
import { answers, blockers, moves, whyNotWant, type Answer } from '../option.ts'
import { optionToRead } from '../queries.ts'
import { words } from '../words.ts'

const say = words.en

/** What is off the list is not there for the person. */
async function load({ tx, actor, params }: Visit<'/my/:link/places/:option/yes'>) {
  if (!isLinkHolder(actor)) throw new NotFound()
  const option = await optionToRead(tx, actor, 'my.page', { person: actor.personId, option: params.option })
  if (option.answer === 'off') throw new NotFound()
  return { option, at: `/my/${params.link}` }
}

const choosing = (part: 'yes' | 'no' | 'undo', { answer, button }: { answer: Answer; button: string }) =>
  screen({
    path: `/my/:link/places/:option/${part}` as const,
    needs: 'my.page',
    load,
    sees: ({ option }) => [option.person_id],
    whyNot: ({ option }) => [
      ...blockers(option.answer, answers[answer]),
      ...(answer === 'wanted' ? whyNotWant(option) : []),
    ],
    page: ({ option, at }) => (
      <Page title={`${button}: ${option.name}`} back={{ href: at, text: say.back }}>
        <UnlessNotNow>
          <Form button={button} />
        </UnlessNotNow>
      </Page>
    ),
    submit: async ({ tx, actor, data: { option, at } }) => {
      await choose(tx, actor, { person: option.person_id, option: option.option_id }, answer)
      return { goTo: at, say: moves[answers[answer]].done }
    },
  })

export const want = choosing('yes', { answer: 'wanted', button: say.want })
export const decline = choosing('no', { answer: 'declined', button: say.decline })
export const unsay = choosing('undo', { answer: 'offered', button: say.unsay })
