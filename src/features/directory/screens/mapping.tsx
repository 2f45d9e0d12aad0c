/** /imports/:import/columns: say what each column of a list holds, and see the first rows as they would become. */
import { Button, InsetText } from 'nhsuk-react-components'
import { isStaff } from '../../../platform/actor.ts'
import { orNotFound, WrongAnswer } from '../../../platform/errors.ts'
import { optionalChoice, text, type Field } from '../../../platform/screen/field.ts'
import type { Form as Drawn } from '../../../platform/screen/form.ts'
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import { RadioField, SelectField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { nearMiss } from '../import/formats/all.ts'
import { blockers } from '../import/import.ts'
import { askedOf, firstRows, nameOf, type AskedColumn } from '../import/mapping/asked.ts'
import type { ListSample } from '../import/mapping/by-hand.ts'
import { explainColumns } from '../import/mapping/explain.ts'
import { fieldOptions, fieldsFrom, whyNotMap, type MappedField, type Said } from '../import/mapping/fields.ts'
import { FirstRows } from '../import/mapping/first-rows.tsx'
import { keptMappings, mappingFor, type Mapping } from '../import/mapping/kept.ts'
import { importToRead } from '../import/queries.ts'
import type { Source } from '../import/source.ts'
import { listName, unknownLicence } from '../import/targets/all.ts'

type Data = Awaited<ReturnType<typeof load>>

async function load({ tx, params, query }: Visit<'/imports/:import/columns'>) {
  const one = await importToRead(tx, params.import)
  const lists = orNotFound(one.sample)
  const kept = await keptMappings(tx)
  const number = whichList(lists, kept, query)
  const list = orNotFound(lists[number - 1])
  const asked = askedOf(list, kept, query)
  const source = {
    name: asked.source?.name || one.source_name || listName(list.name),
    licence: asked.source?.licence || one.licence || unknownLicence,
  }
  const near = nearMiss([list], 1 / 4)
  const rows = await firstRows(list, { ...asked, source })
  return { one, list, number, of: lists.length, asked: { ...asked, source }, near, rows }
}

/** The one that is asked for by its number, else the first of which nobody has said anything. */
function whichList(lists: readonly ListSample[], kept: readonly Mapping[], query: URLSearchParams): number {
  const asked = Number(query.get('list'))
  if (Number.isInteger(asked) && asked >= 1) return asked
  return lists.findIndex(list => !mappingFor(kept, list.columns)) + 1 || 1
}

const questionOf = ({ column, examples, because, field }: AskedColumn): Field<MappedField | null> =>
  optionalChoice({
    label: column,
    hint: `${examples.length === 0 ? 'Empty in the first rows' : `For example ${examples.map(shortened).join('; ')}`}${because ? `. ${because}` : ''}`,
    options: fieldOptions,
    initial: field,
  })

const shortened = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value)

/** A question for each column, and those about the list. */
type Asking = Record<`column-${number}`, Field<MappedField | null>> &
  Record<'source' | 'licence' | 'next', Field<string>> & { holds: Field<string | null> }

export default screen({
  path: '/imports/:import/columns',
  needs: 'directory.import',
  load,
  sees: 'nobody',
  whyNot: ({ one }) => blockers(one.status, 'explain'),
  fields: ({ asked }: Data): Asking => ({
    ...Object.fromEntries(asked.columns.map((column, index) => [nameOf(index), questionOf(column)])),
    source: text({
      label: 'Whose list is it?',
      name: 'Whose list it is',
      hint: 'For example Lune Valley Council. We compare it with what they said before',
      required: 'Enter whose list it is',
      max: 100,
      initial: asked.source.name,
    }),
    licence: text({
      label: 'Under which licence may we use it? (optional)',
      name: 'The licence',
      hint: 'For example Open Government Licence v3.0, or that they agreed',
      max: 100,
      initial: asked.source.licence,
    }),
    holds: optionalChoice({
      label: 'What is in this list?',
      options: [
        { value: 'services', label: 'Services, one in each row' },
        { value: 'nothing', label: 'Nothing we need: leave this list out' },
      ],
      initial: asked.isLeftOut ? 'nothing' : 'services',
    }),
    next: text({ label: 'What to do next' }),
  }),
  page: (data, { fields, problems }) => (
    <Page
      title="Say what its columns hold"
      caption={data.of > 1 ? `List ${data.number} of ${data.of}: ${data.list.name}` : data.one.file_name}
      back={{ href: `/imports/${data.one.import_id}`, text: 'Back to the import' }}
      wide
    >
      <UnlessNotNow>
        <Questions data={problems.length > 0 ? { ...data, rows: undefined } : data} fields={fields} />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value }) => {
    const said = data.asked.columns.map(({ column }, index) => ({
      column,
      field: value[nameOf(index)] ?? null,
    }))
    const isLeftOut = data.of > 1 && value.holds === 'nothing'
    const why = isLeftOut ? undefined : whyNotMap(said)
    if (why) throw new WrongAnswer(nameOf(said.findIndex(one => one.column === why.column)), why.words)
    const source = { name: value.source, licence: value.licence || unknownLicence }
    if (value.next === 'show')
      return { goTo: `/imports/${params.import}/columns?${answersIn(data.number, said, source)}#first-rows` }
    const mapping = { columns: data.list.columns, fields: isLeftOut ? {} : fieldsFrom(said), source }
    await explainColumns(tx, params.import, mapping, isStaff(actor) ? actor.name : actor.role)
    return { goTo: `/imports/${params.import}` }
  },
})

/** The answers as an address, so that the page can show what would become of them before they are kept. */
function answersIn(number: number, said: readonly Said[], source: Source): string {
  const answers = said.flatMap(({ field }, index) => (field === null ? [] : [[nameOf(index), field]]))
  return new URLSearchParams([
    ['said', 'yes'],
    ['list', String(number)],
    ...answers,
    ['source', source.name],
    ['licence', source.licence],
  ]).toString()
}

function Questions({ data, fields }: { data: Data; fields: Drawn['fields'] }) {
  const { one, asked, near, rows, of } = data
  const question = (name: string) => orNotFound(fields[name])
  return (
    <Form button="Use this and read the file">
      <p>
        {one.status === 'ready'
          ? 'Correct what was read wrongly. The file is then read again, and nothing has changed yet.'
          : 'We do not know this list yet. Select what each of its columns holds, and check our guesses.'}{' '}
        We remember it for the next version of the list.
      </p>
      {near && (
        <InsetText>
          <p>{near.words}.</p>
        </InsetText>
      )}
      {of > 1 && <RadioField field={question('holds')} />}
      <div className="app-columns">
        {asked.columns.map(({ column }, index) => (
          <SelectField key={column} field={question(nameOf(index))} none="Nothing: leave it out" />
        ))}
      </div>
      <TextField field={question('source')} />
      <TextField field={question('licence')} />
      <Button name="next" value="show" secondary>
        Show the first rows
      </Button>
      {rows && <FirstRows rows={rows} />}
    </Form>
  )
}
