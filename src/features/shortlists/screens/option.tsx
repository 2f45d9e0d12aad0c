/** /people/:person/shortlist/options/:option: why it was chosen, where it stands, what the person said; off the list and back. */
import { NotFound } from '../../../platform/errors.ts'
import { choice, longText } from '../../../platform/screen/field.ts'
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { LongTextField, RadioField, SelectField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { putBack, takeOff } from '../changes/move.ts'
import { writeOption } from '../changes/write.ts'
import { tell } from '../history.ts'
import { answers, blockers, moves, type Answer } from '../option.ts'
import { shortlistOf } from '../queries.ts'

const load = async ({ tx, actor, params }: Visit<'/people/:person/shortlist/options/:option'>) => {
  const person = await personToRead(tx, actor, 'shortlist.write', params.person)
  const { on, off } = await shortlistOf(tx, actor, params.person)
  const option = [...on, ...off].find(one => one.option_id === params.option)
  if (!option) throw new NotFound()
  return { person, option, on, at: `/people/${person.person_id}/shortlist` }
}
type Loaded = Awaited<ReturnType<typeof load>>

const sees = ({ person }: Loaded) => [person.person_id]

const pageOf = ({ person, at }: Loaded) => ({
  caption: nameOf(person),
  back: { href: at, text: 'Back to the shortlist' },
})

const answerWords: Record<Answer, string> = {
  offered: 'Nothing yet',
  wanted: 'They would like this',
  declined: 'It is not for them',
}

export const show = screen({
  path: '/people/:person/shortlist/options/:option',
  needs: 'shortlist.write',
  load,
  sees,
  version: ({ option }) => option.version,
  whyNot: ({ option }) => (option.answer === 'off' ? ['This place is off the list. Put it back first'] : []),
  fields: ({ person, option, on }) => ({
    why: longText({
      label: 'Why I chose it for you (optional)',
      name: 'Why you chose it',
      hint: `${firstNameOf(person)} reads this. One or two short sentences, without the name of a condition`,
      max: 140,
      initial: option.why,
    }),
    place: choice({
      label: 'Place on the list',
      options: on.map((_, index) => ({ value: String(index + 1), label: String(index + 1) })),
      required: 'Select its place on the list',
      initial: String(option.position ?? ''),
    }),
    answer: choice({
      label: `What did ${firstNameOf(person)} say?`,
      hint: 'If they told you. On their own page they say it themselves',
      options: (Object.keys(answers) as Answer[]).map(value => ({ value, label: answerWords[value] })),
      required: 'Select what they said',
      initial: option.answer === 'off' ? null : option.answer,
    }),
  }),
  page: (loaded, { fields }) => (
    <Page title={loaded.option.name} {...pageOf(loaded)}>
      <UnlessNotNow>
        <Form button="Save">
          <LongTextField field={fields.why} rows={3} />
          <SelectField field={fields.place} />
          <RadioField field={fields.answer} />
        </Form>
      </UnlessNotNow>
      <h2 className="nhsuk-heading-m">What happened</h2>
      <ul>
        {loaded.option.events.map(event => (
          <li key={event.move + event.at.toString()}>
            {tell(event, firstNameOf(loaded.person))}, {asMoment(event.at)}
          </li>
        ))}
      </ul>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value, version }) => {
    const { why, place, answer } = value
    await writeOption(tx, actor, params, { why, place: Number(place), answer, from: version })
    return { goTo: data.at, say: 'Saved' }
  },
})

export const off = screen({
  path: '/people/:person/shortlist/options/:option/off',
  needs: 'shortlist.write',
  load,
  sees,
  whyNot: ({ option }) => blockers(option.answer, 'take-off'),
  page: loaded => (
    <Page title={`Take ${loaded.option.name} off the list`} {...pageOf(loaded)}>
      <p>You can put it back at any time. What {firstNameOf(loaded.person)} said to it is kept.</p>
      <UnlessNotNow>
        <Form button="Take off" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data }) => {
    await takeOff(tx, actor, params)
    return { goTo: data.at, say: moves['take-off'].done }
  },
})

export const back = screen({
  path: '/people/:person/shortlist/options/:option/back',
  needs: 'shortlist.write',
  load,
  sees,
  whyNot: ({ option }) => blockers(option.answer, 'put-back'),
  page: loaded => (
    <Page title={`Put ${loaded.option.name} back on the list`} {...pageOf(loaded)}>
      <UnlessNotNow>
        <Form button="Put back" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data }) => {
    await putBack(tx, actor, params)
    return { goTo: data.at, say: moves['put-back'].done }
  },
})
