/** /vocabulary/shipped: the phrases that come with the program, by need, and which are off here. */
import { Button, Select, TextInput } from 'nhsuk-react-components'
import { reachOf } from '../../../platform/actor.ts'
import { pageNumber, pageOf, rowsOnPage, wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { isNeed, needOptions } from '../../directory/needs.ts'
import { keyOf } from '../vocabulary/index-of-phrases.ts'
import { meaningOf } from '../vocabulary/in-words.ts'
import type { Phrase } from '../vocabulary/phrase.ts'
import { switchedOff } from '../vocabulary/queries.ts'
import { shippedLike } from '../vocabulary/shipped.ts'

export default screen({
  path: '/vocabulary/shipped',
  needs: 'vocabulary.read',
  load: async ({ tx, actor, query }) => {
    const need = query.get('need') ?? ''
    const find = wordsIn(query, 'find')
    const page = pageNumber(query)
    const off = await switchedOff(tx)
    const like = shippedLike(find, isNeed(need) ? need : null)
    const found = query.has('off') ? like.filter(phrase => off.has(keyOf(phrase))) : like
    const from = (page - 1) * rowsOnPage
    return {
      need,
      find,
      onlyOff: query.has('off'),
      count: found.length,
      off,
      mayChange: reachOf(actor, 'vocabulary.change') !== undefined,
      ...pageOf(found.slice(from, from + rowsOnPage + 1), page),
    }
  },
  sees: 'nobody',
  page: ({ need, find, onlyOff, count, off, mayChange, rows, page, hasMore }) => (
    <Page
      title="Words that come with the program"
      back={{ href: '/vocabulary', text: 'Words people use' }}
      wide
    >
      <p>
        They are heard in every place. Switch off what is wrong in yours.{' '}
        {(onlyOff || off.size > 0) && (
          <a href={onlyOff ? '/vocabulary/shipped' : '/vocabulary/shipped?off'}>
            {onlyOff ? 'Show all' : `Show the ${off.size.toLocaleString('en-GB')} switched off`}
          </a>
        )}
      </p>
      <form method="get" role="search">
        <Select id="need" name="need" label="Need" labelProps={{ size: 's' }} defaultValue={need}>
          <Select.Option value="">All needs and wishes</Select.Option>
          {needOptions.map(({ value, label }) => (
            <Select.Option key={value} value={value}>
              {label}
            </Select.Option>
          ))}
        </Select>
        <TextInput
          id="find"
          name="find"
          label="Words in it"
          labelProps={{ size: 's' }}
          defaultValue={find}
          width={20}
        />
        <Button secondary>Show</Button>
      </form>
      <p>
        {count === 1 ? '1 phrase' : `${count.toLocaleString('en-GB')} phrases`}
        {onlyOff && ', switched off here'}
      </p>
      {rows.length > 0 && (
        <ResponsiveTable
          caption="Words that come with the program"
          rows={rows}
          keyOf={phrase => phrase.says}
          columns={[
            { heading: 'People say', cell: sayingOf },
            { heading: 'It means', cell: phrase => meaningOf(phrase) || 'The thing itself' },
            { heading: 'Also searched for', cell: phrase => phrase.words?.join(', ') ?? 'Nothing else' },
            {
              heading: 'Here',
              cell: phrase => (
                <Here says={phrase.says} isOff={off.has(keyOf(phrase))} mayChange={mayChange} />
              ),
            },
          ]}
        />
      )}
      <Pages
        of={{ page, hasMore }}
        at={`/vocabulary/shipped?${new URLSearchParams({ need, find, ...(onlyOff && { off: '' }) }).toString()}`}
      />
    </Page>
  ),
})

const sayingOf = ({ says, language }: Phrase) => (language ? <span lang={language}>{says}</span> : says)

function Here({ says, isOff, mayChange }: { says: string; isOff: boolean; mayChange: boolean }) {
  const state = isOff ? 'Off' : 'On'
  if (!mayChange) return state
  return (
    <>
      {state}
      {' · '}
      <a href={`/vocabulary/switch-${isOff ? 'on' : 'off'}?says=${encodeURIComponent(says)}`}>
        Switch {isOff ? 'on' : 'off'}
        <span className="nhsuk-u-visually-hidden"> “{says}”</span>
      </a>
    </>
  )
}
