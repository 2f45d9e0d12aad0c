/** /brought-lists/:list/columns: say what each column holds. */
import { Button } from 'nhsuk-react-components'
import { WrongAnswer } from '../../../platform/errors.ts'
import { optionalChoice, type Field } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { SelectField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { whyNotNow } from '../brought-list.ts'
import { explainList } from '../changes.ts'
import { fieldOptions, whyNotSo, type ListField } from '../fields.ts'
import { listToRead, type BroughtList } from '../queries.ts'

/** A column is asked about by its number: a heading can be anything. */
type Asked = Record<`column-${number}`, Field<ListField | null>>
const nameOf = (at: number): `column-${number}` => `column-${at + 1}`

/** The first values that stand in a column, to know it by. */
const examplesIn = ({ rows }: BroughtList, at: number): string => {
  const found = rows.map(({ cells }) => (cells[at] ?? '').trim()).filter(Boolean)
  return found.length === 0
    ? 'Empty'
    : `For example ${[...new Set(found)].slice(0, 3).join('; ').slice(0, 120)}`
}

export default screen({
  path: '/brought-lists/:list/columns',
  needs: 'list.bring',
  load: ({ tx, actor, params }) => listToRead(tx, actor, params.list),
  sees: 'nobody',
  whyNot: list => whyNotNow(list.status),
  version: list => list.version,
  fields: (list): Asked =>
    Object.fromEntries(
      list.columns.map((column, at) => [
        nameOf(at),
        optionalChoice({
          label: column,
          hint: examplesIn(list, at),
          options: fieldOptions,
          initial: list.fields[at] ?? null,
        }),
      ]),
    ),
  page: (list, { fields }) => (
    <Page
      title="What does each column hold?"
      caption={list.file}
      back={{ href: '/brought-lists', text: 'Lists' }}
      wide
    >
      <UnlessNotNow>
        <Form
          button="Save and look at the rows"
          beside={
            <Button href={`/brought-lists/${list.id}`} secondary>
              Leave it as it is
            </Button>
          }
        >
          <div className="app-columns">
            {Object.values(fields).map(field => (
              <SelectField key={field.name} field={field} none="Leave it out" />
            ))}
          </div>
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value, version }) => {
    const said = data.columns.map((_, at) => value[nameOf(at)] ?? null)
    const wrong = whyNotSo(said)
    if (wrong) throw new WrongAnswer(nameOf(wrong.column), wrong.words)
    await explainList(tx, actor, params.list, { fields: said, from: version })
    return { goTo: `/brought-lists/${params.list}` }
  },
})
