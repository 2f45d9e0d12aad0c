/** /languages/:language: every text of one language with its English beside it, by where it is said. */
import { Button, Select, TextInput } from 'nhsuk-react-components'
import { reachOf } from '../../../platform/actor.ts'
import { orNotFound } from '../../../platform/errors.ts'
import { pageNumber, pageOf, rowsOnPage, wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { everyMessage } from '../../../platform/words/message.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { CheckedTag } from '../checked-tag.tsx'
import { saidNow, type Text } from '../correction.ts'
import { InLanguage } from '../in-language.tsx'
import { languageName } from '../names.ts'
import { textsIn } from '../queries.ts'
import { filters, isFilter, roomLabel, roomOf, textsAsked, type Asked, type Filter } from '../shown.ts'

export default screen({
  path: '/languages/:language',
  needs: 'words.read',
  load: async ({ tx, actor, params: { language }, query }) => {
    const { direction } = orNotFound(tx.languages.get(language))
    const show = query.get('show') ?? ''
    const asked: Asked = {
      filter: isFilter(show) ? show : 'all',
      room: wordsIn(query, 'room'),
      find: wordsIn(query, 'find'),
    }
    const found = textsAsked((await textsIn(tx, language)).values(), language, asked)
    const page = pageNumber(query)
    const from = (page - 1) * rowsOnPage
    return {
      speech: { language, direction },
      asked,
      mayChange: reachOf(actor, 'words.change') !== undefined,
      count: found.length,
      ...pageOf(found.slice(from, from + rowsOnPage + 1), page),
    }
  },
  sees: 'nobody',
  page: ({ speech, asked, mayChange, count, rows, page, hasMore }) => {
    const { language } = speech
    const at = `/languages/${language}`
    const name = languageName(language)
    return (
      <Page title={`Words in ${name}`} back={{ href: '/languages', text: 'Languages' }} wide>
        <Which {...asked} />
        <p>{count === 1 ? '1 text' : `${count.toLocaleString('en-GB')} texts`}</p>
        {inRooms(rows).map(([room, texts]) => (
          <section key={room} aria-label={roomLabel(room)}>
            <h2 className="nhsuk-heading-m">{roomLabel(room)}</h2>
            <ResponsiveTable
              caption={roomLabel(room)}
              rows={texts}
              keyOf={({ key }) => key}
              columns={[
                {
                  heading: 'Text',
                  cell: ({ key }) => {
                    const short = key.slice(room.length + 1)
                    return mayChange ? <a href={`${at}/${encodeURIComponent(key)}`}>{short}</a> : short
                  },
                },
                {
                  heading: language === 'en' ? 'As the program has it' : 'English',
                  cell: ({ english }) => <div className="app-own-words">{english}</div>,
                },
                {
                  heading: language === 'en' ? 'Said here' : `In ${name}`,
                  cell: text => <InLanguage {...speech}>{saidNow(text)}</InLanguage>,
                },
                {
                  heading: 'Read by a speaker',
                  cell: text => <CheckedTag text={text} language={language} />,
                },
              ]}
            />
          </section>
        ))}
        <Pages
          of={{ page, hasMore }}
          at={`${at}?${new URLSearchParams({ show: asked.filter, room: asked.room, find: asked.find }).toString()}`}
        />
      </Page>
    )
  },
})

function Which({ filter, room, find }: Asked) {
  const rooms = [...new Set([...everyMessage().values()].map(roomOf))]
    .map(one => [one, roomLabel(one)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, 'en'))
  return (
    <form method="get" role="search">
      <Select id="show" name="show" label="Show" labelProps={{ size: 's' }} defaultValue={filter}>
        {(Object.keys(filters) as Filter[]).map(one => (
          <Select.Option key={one} value={one}>
            {filters[one]}
          </Select.Option>
        ))}
      </Select>
      <Select id="room" name="room" label="Where it is said" labelProps={{ size: 's' }} defaultValue={room}>
        <Select.Option value="">Everywhere</Select.Option>
        {rooms.map(([one, label]) => (
          <Select.Option key={one} value={one}>
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
  )
}

const inRooms = (texts: readonly Text[]): [room: string, texts: Text[]][] => [...Map.groupBy(texts, roomOf)]
