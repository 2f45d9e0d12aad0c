/** /triage/rules/new and /triage/rules/:rule/change: a rule of the place's own. The proof is made before it is saved. */
import { orNotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { addRule, changeRule } from '../changes.ts'
import { rulesInForce } from '../queries.ts'
import { ruleFields, ruleFrom, RuleQuestions } from '../rule-fields.tsx'
import { whenWords } from '../rule-in-words.ts'

const back = { href: '/triage/rules', text: 'How needs are weighed' }
const proof = 'It is saved only where every combination of answers still reaches a door.'

export const add = screen({
  path: '/triage/rules/new',
  needs: 'triage-rule.change',
  load: ({ tx }) => rulesInForce(tx),
  sees: 'nobody',
  version: ({ version }) => version,
  fields: () => ruleFields(),
  page: (_, { fields }) => (
    <Page title="Add a rule" back={back}>
      <p>{proof}</p>
      <Form button="Add rule">
        <RuleQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value, version }) => {
    const rule = ruleFrom(value)
    await addRule(tx, actor, rule, {
      from: version,
      whatChanged: `Added “${rule.door.title}”: ${value.whatChanged}`,
    })
    return { goTo: back.href, say: 'Rule added. It is in force now' }
  },
})

export const change = screen({
  path: '/triage/rules/:rule/change',
  needs: 'triage-rule.change',
  load: async ({ tx, params }) => {
    const { version, rules } = await rulesInForce(tx)
    return { version, rule: orNotFound(rules.find(({ key }) => key === params.rule)) }
  },
  sees: 'nobody',
  version: ({ version }) => version,
  fields: ({ rule }) => ruleFields(rule),
  page: ({ rule }, { fields }) => (
    <Page title="Change this rule" caption={whenWords(rule.when).join('; ')} back={back}>
      <p>{proof}</p>
      <Form button="Save">
        <RuleQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, data, value, version }) => {
    const rule = { key: data.rule.key, ...ruleFrom(value) }
    await changeRule(tx, actor, rule, {
      from: version,
      whatChanged: `Changed “${rule.door.title}”: ${value.whatChanged}`,
    })
    return { goTo: back.href, say: 'Rule changed. It is in force now' }
  },
})
