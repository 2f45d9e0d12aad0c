/** /geography: the postcodes, areas and practices we know, how fresh they are, and where to get them. */
import { Button, SummaryList, TextInput } from 'nhsuk-react-components'
import { wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { readPostcode } from '../../people/contact-details.ts'
import { postcodeKnown, whatWeKnow } from '../geography.ts'
import { kinds } from '../import/kinds.ts'
import { OnePostcode, WhereFrom } from '../postcode-shown.tsx'

export default screen({
  path: '/geography',
  needs: 'directory.import',
  load: async ({ tx, query }) => {
    const typed = wordsIn(query, 'postcode')
    const read = readPostcode(typed)
    const found = 'value' in read ? await postcodeKnown(tx, read.value) : undefined
    return { ...(await whatWeKnow(tx)), typed, problem: 'problem' in read ? read.problem : undefined, found }
  },
  sees: 'nobody',
  page: known => (
    <Page title="Where things are" back={{ href: '/imports', text: 'Imports' }} wide>
      <p>We place people and services by these lists. They are the same for every place of this program.</p>
      <form method="get" role="search">
        <TextInput
          id="postcode"
          name="postcode"
          label="Look up a postcode"
          labelProps={{ size: 's' }}
          defaultValue={known.typed}
          width={10}
        />
        <Button secondary>Look up</Button>
      </form>
      {known.typed !== '' && <OnePostcode found={known.found} problem={known.problem} />}
      <Postcodes areas={known.areas} />
      <Areas known={known} />
      <h2 className="nhsuk-heading-m">Files</h2>
      {known.files.length === 0 ? (
        <p>None was brought in yet.</p>
      ) : (
        <ResponsiveTable
          caption="Files, newest first"
          rows={known.files}
          keyOf={file => `${file.source_name} ${file.kind}`}
          columns={[
            { heading: 'From', cell: file => `${file.source_name} (${file.licence})` },
            { heading: 'Holds', cell: file => kinds[file.kind].label },
            { heading: 'File', cell: file => <span className="app-own-words">{file.file_name}</span> },
            { heading: 'Brought in', cell: file => asDay(file.brought_in_at) },
          ]}
        />
      )}
      <WhereFrom />
    </Page>
  ),
})

type Known = Awaited<ReturnType<typeof whatWeKnow>>

const number = (count: number): string => count.toLocaleString('en-GB')

function Postcodes({ areas }: Pick<Known, 'areas'>) {
  const sum = (of: (area: Known['areas'][number]) => number) => areas.reduce((all, area) => all + of(area), 0)
  const all = {
    area: 'All',
    postcodes: sum(one => one.postcodes),
    placed: sum(one => one.placed),
    ended: sum(one => one.ended),
  }
  return (
    <>
      <h2 className="nhsuk-heading-m">Postcodes</h2>
      {areas.length === 0 ? (
        <p>None yet. Without them nobody can be shown what is near home.</p>
      ) : (
        <ResponsiveTable
          caption="Postcodes by area"
          rows={areas.length > 1 ? [all, ...areas] : areas}
          keyOf={area => area.area}
          columns={[
            { heading: 'Area', cell: area => area.area },
            { heading: 'Postcodes', cell: area => number(area.postcodes) },
            { heading: 'With a position', cell: area => shareOf(area) },
            { heading: 'No longer in use', cell: area => number(area.ended) },
          ]}
        />
      )}
    </>
  )
}

/** Never 100 % while one is missing. */
function shareOf({ postcodes, placed }: { postcodes: number; placed: number }): string {
  if (placed === postcodes) return 'All'
  return `${Math.min(99.9, (placed / postcodes) * 100).toFixed(1)} %, ${number(postcodes - placed)} without`
}

const practiceWords: Record<string, string> = {
  active: 'open',
  closed: 'closed',
  dormant: 'dormant',
  proposed: 'to be opened',
}

function Areas({ known: { smallAreas, practices, outwards } }: { known: Known }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Areas and practices</h2>
      <SummaryList>
        <SummaryList.Row>
          <SummaryList.Key>First halves of postcodes</SummaryList.Key>
          <SummaryList.Value>{number(outwards)} with a position</SummaryList.Value>
        </SummaryList.Row>
        {smallAreas.map(({ generation, imd_year, count }) => (
          <SummaryList.Row key={`${generation} ${imd_year}`}>
            <SummaryList.Key>Small areas of {generation}</SummaryList.Key>
            <SummaryList.Value>
              {number(count)}{' '}
              {imd_year === null ? 'without deprivation' : `with the deprivation of ${imd_year}`}
            </SummaryList.Value>
          </SummaryList.Row>
        ))}
        <SummaryList.Row>
          <SummaryList.Key>GP practices</SummaryList.Key>
          <SummaryList.Value>
            {practices.length === 0
              ? 'None yet'
              : practices.map(({ status, count }) => `${number(count)} ${practiceWords[status]}`).join(', ')}
          </SummaryList.Value>
        </SummaryList.Row>
      </SummaryList>
    </>
  )
}
