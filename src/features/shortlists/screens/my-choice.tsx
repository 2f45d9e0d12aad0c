/** /my/:link/places/:option/…: the person picks a place, leaves it, or takes that back. One step each. */
import { NotFound } from '../../../platform/errors.ts'
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import { isLinkHolder } from '../../../platform/actor.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { choose } from '../changes/move.ts'
import { answers, blockers, whyNotWant, type Answer } from '../option.ts'
import { optionToRead } from '../queries.ts'
import { useSay } from '../../../ui/setting.ts'
import type { Message } from '../../../platform/words/message.ts'
import { doneWords, words } from '../words.ts'

/** What is off the list is not there for the person. */
async function load({ tx, actor, params }: Visit<'/my/:link/places/:option/yes'>) {
  if (!isLinkHolder(actor)) throw new NotFound()
  const option = await optionToRead(tx, actor, 'my.page', { person: actor.personId, option: params.option })
  if (option.answer === 'off') throw new NotFound()
  return { option, at: `/my/${params.link}`, say: tx.say }
}

const choosing = (
  part: 'yes' | 'no' | 'undo',
  { answer, button }: { answer: Answer; button: Message<never> },
) =>
  screen({
    path: `/my/:link/places/:option/${part}` as const,
    needs: 'my.page',
    load,
    sees: ({ option }) => [option.person_id],
    whyNot: ({ option, say }) => [
      ...blockers(option.answer, answers[answer], say),
      ...(answer === 'wanted' ? whyNotWant(option, say) : []),
    ],
    page: ({ option, at }) => {
      const say = useSay()
      return (
        <Page title={`${say(button)}: ${option.name}`} back={{ href: at, text: say(words.back) }} isForPerson>
          <UnlessNotNow>
            <Form button={say(button)} />
          </UnlessNotNow>
        </Page>
      )
    },
    submit: async ({ tx, actor, data: { option, at } }) => {
      await choose(tx, actor, { person: option.person_id, option: option.option_id }, answer)
      return { goTo: at, say: tx.say(doneWords[answer]) }
    },
  })

export const want = choosing('yes', { answer: 'wanted', button: words.want })
export const decline = choosing('no', { answer: 'declined', button: words.decline })
export const unsay = choosing('undo', { answer: 'offered', button: words.unsay })
