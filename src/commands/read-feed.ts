/** read-feed: the same reading as from the page of the feed, to its end, with what happens as it happens. */
import { addFeed, pauseFeed } from '../features/directory/feeds/changes.ts'
import { feedsCalled, unfinishedOf } from '../features/directory/feeds/locks.ts'
import { readNow } from '../features/directory/feeds/read-now.ts'
import { applyImport } from '../features/directory/import/apply.ts'
import { confirmImport } from '../features/directory/import/changes.ts'
import { lacksMuch } from '../features/directory/import/import.ts'
import { faultsOf, importToRead } from '../features/directory/import/queries.ts'
import { Refused } from '../platform/errors.ts'
import { addressToAsk } from '../platform/outbound/address.ts'
import { NotFetched } from '../platform/outbound/not-fetched.ts'
import { asProgram, patient, type Ground, type Tx } from '../platform/tx.ts'
import { Misuse, placeNamed, textOf, withDatabase, type Command, type Given } from './command.ts'
import { countsLine, faultLine, overtaken, whyNotNow } from './import-lines.ts'
import { readToItsEnd } from './read-to-its-end.ts'

const by = 'An operator'

export const readFeed: Command = {
  usage: 'read-feed ADDRESS|NAME [--place CODE] [--source NAME] [--preview] [--yes]',
  does: 'Reads a live feed and brings it in. --preview changes nothing, --yes takes what is good of a feed with faults.',
  options: {
    place: { type: 'string' },
    source: { type: 'string' },
    preview: { type: 'boolean' },
    yes: { type: 'boolean' },
  },
  takes: { least: 1, most: 1, what: 'the feed' },
  run: given =>
    withDatabase(async ({ ground: hasty }) => {
      const ground = patient(hasty)
      const { place_id, name } = await placeNamed(ground, textOf(given.options['place']))
      const inPlace: InPlace = work => asProgram(ground, place_id, work)
      const feed = await inPlace(tx => feedFor(tx, given))
      given.say(`Reading ${feed.address} for ${name}`)
      const id = await inPlace(tx => readingOf(tx, feed.feed_id))
      await readToItsEnd(ground, place_id, { id, say: given.say })
      return bringIn(ground, place_id, { id, given, inPlace })
    }),
}

type InPlace = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** The feed of this name or address. An address that nobody has set up yet is set up, and read only when asked. */
async function feedFor(tx: Tx, { words: [called = ''], options, say }: Given) {
  const [feed, other] = await feedsCalled(tx, called)
  if (other) throw new Misuse(`There are several feeds of ${called}. Name one by its address.`)
  if (feed) return feed
  if (!URL.canParse(called))
    throw new Misuse(`There is no feed ${called}. Name one that is there, or its address.`)
  const { href: address, hostname } = addressOf(tx, called)
  const sourceName = textOf(options['source']) ?? hostname
  const feed_id = await addFeed(tx, {
    address,
    sourceName,
    kind: 'open referral',
    licence: 'Not known',
    every: 7,
    bringsIn: 'by hand',
    by,
  })
  await pauseFeed(tx, feed_id, by)
  say(`The feed of ${sourceName} was added. It is paused: let it go on at ${tx.publicUrl}/feeds/${feed_id}.`)
  return { feed_id, address }
}

function addressOf(tx: Tx, typed: string): URL {
  try {
    return addressToAsk(typed, tx.feedsAllow)
  } catch (error) {
    if (error instanceof NotFetched) throw new Misuse(`${error.message}.`)
    throw error
  }
}

/** A reading that was begun is gone on with, whoever began it. */
async function readingOf(tx: Tx, feedId: string): Promise<string> {
  const begun = await unfinishedOf(tx, feedId)
  if (begun && !begun.isWaiting && (begun.status === 'fetching' || begun.status === 'reading'))
    return begun.import_id
  try {
    return await readNow(tx, feedId, by)
  } catch (error) {
    if (error instanceof Refused) throw new Misuse(`${error.message}.`)
    throw error
  }
}

interface Read {
  id: string
  given: Given
  inPlace: InPlace
}

/** Says what was read, and brings it in where nothing speaks against it. */
async function bringIn(ground: Ground, place: number, { id, given, inPlace }: Read): Promise<number> {
  const { say, options } = given
  const { status, counts, waits_until } = await inPlace(tx => importToRead(tx, id, 0))
  const isRead = ['ready', 'applying', 'done'].includes(status)
  for (const fault of await inPlace(tx => faultsOf(tx, id))) say(faultLine(undefined, fault, !isRead))
  if (!isRead) {
    say(
      waits_until === null
        ? 'Nothing was changed. Tell the owner of the feed.'
        : 'Nothing was changed. What came is kept: run this again to go on.',
    )
    return 2
  }
  if (status === 'done') {
    say('Nothing to change: all of it is known already.')
    return 0
  }
  if (status === 'ready') {
    say(countsLine('Would be', counts))
    const why = whyNotNow(counts, options) ?? (options['yes'] === true ? undefined : whyNotWhole(counts))
    if (why) {
      say(why.words)
      say(`It waits at ${ground.publicUrl}/imports/${id}.`)
      return why.status
    }
    await inPlace(tx => confirmImport(tx, id))
  }
  await applyImport(ground, place, id)
  const applied = await inPlace(tx => importToRead(tx, id, 0))
  if (applied.status === 'done') {
    say(countsLine('Done:', applied.counts))
    return 0
  }
  say(overtaken)
  await readToItsEnd(ground, place, { id, say })
  return bringIn(ground, place, { id, given, inPlace })
}

const whyNotWhole = (counts: Parameters<typeof lacksMuch>[0]) =>
  lacksMuch(counts)
    ? {
        words: `Nothing was changed: ${counts.gone} services are gone. Add --yes if that is right.`,
        status: 2,
      }
    : undefined
