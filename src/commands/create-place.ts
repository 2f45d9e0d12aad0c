/** create-place: makes a place, the area that one team of teams serves. Its accounts and teams come after. */
import { shippedCrisisWords } from '../ui/crisis.tsx'
import { makePlace } from '../features/places/changes.ts'
import { Misuse, placesOf, textOf, withDatabase, type Command, type Given } from './command.ts'

/** What a place needs, and how each is said when it is missing. */
const needed = {
  code: 'a short name for addresses, like lune-valley',
  name: 'the area, like “Lune Valley”',
  'service-name': 'what people call the service',
  about: 'what the service does, in a sentence people read',
  phone: 'the number people ring',
  email: 'the address people write to',
} as const

export const createPlace: Command = {
  usage: `create-place ${Object.keys(needed)
    .map(name => `--${name} …`)
    .join(' ')} [--crisis-words …]`,
  does: 'Makes a place. It asks nothing: what is missing is named.',
  options: Object.fromEntries(
    [...Object.keys(needed), 'crisis-words'].map(name => [name, { type: 'string' }]),
  ),
  takes: { least: 0, most: 0 },
  run: make,
}

async function make({ options, say }: Given): Promise<number> {
  const faults = Object.entries(needed)
    .filter(([name]) => textOf(options[name]) === undefined)
    .map(([name, words]) => `--${name} is missing: ${words}.`)
  const code = textOf(options['code']) ?? ''
  if (code !== '' && !/^[a-z][a-z0-9-]{1,40}$/.test(code))
    faults.push('--code must be small letters, digits and dashes, starting with a letter.')
  if (faults.length > 0) throw new Misuse(faults.join('\n'))
  return withDatabase(async ({ ground, opened }) => {
    if ((await placesOf(ground)).some(place => place.code === code))
      throw new Misuse(`There is a place ${code} already. Choose another --code.`)
    const said = (name: keyof typeof needed) => textOf(options[name]) ?? ''
    await makePlace(opened.migratorUrl, {
      code,
      name: said('name'),
      service_name: said('service-name'),
      about: said('about'),
      phone: said('phone'),
      email: said('email'),
      crisis_words: textOf(options['crisis-words']) ?? shippedCrisisWords,
    })
    say(`Made the place ${code}.`)
    return 0
  })
}
