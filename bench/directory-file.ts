/**
 * A made-up directory as a CSV file of any size, in the statistical shape of the published ones: about 500 letters
 * of description (charities have 700, food banks none), hours and prices in people's words, gaps everywhere.
 */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { random } from '../tests/support/random.ts'
import { generated } from './evaluate/generated-directory.ts'

export const columns = [
  'Service ID',
  'Service name',
  'Organisation',
  'Description',
  'Address',
  'Postcode',
  'Easting',
  'Northing',
  'Telephone',
  'Email',
  'Website',
  'Opening hours',
  'Cost',
  'Who it is for',
  'Minimum age',
] as const

const sentences = [
  'A friendly place to meet other people and have a hot drink.',
  'We help with forms, bills and letters, in private and at your pace.',
  'Led by volunteers who have been through the same themselves.',
  'You do not need to book, and you can bring somebody with you.',
  'The building has level access, an accessible toilet and a hearing loop.',
  'Sessions are gentle and suit all abilities, with plenty of chairs.',
  'We can put you in touch with other support when you are ready for it.',
  'Come once and see: nobody has to speak, and everybody is welcome.',
  'There is parking behind the hall, and the number 5 bus stops outside.',
  'Ask for the coordinator, who will show you round on your first visit.',
]
const hours = [
  'Mon-Fri 9am-5pm',
  'Tuesdays 10am-12noon',
  'Wed and Fri 1pm-3.30pm',
  'Ring to find out',
  'First Monday of the month, 2-4pm',
]
const prices = ['Free', '£2 a session', 'Donations welcome', '£4.50, concessions £3']
const people = ['Anybody over 18', 'Carers', 'People over 60', 'Adults with a long-term condition']

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function rowOf(number: number): string[] {
  const one = generated(number)
  const chance = random(number * 31 + 7)
  const description = Array.from({ length: 3 + chance.below(8) }, () => chance.pick(sentences)).join(' ')
  return [
    `S${number}`,
    one.name,
    one.organisation,
    chance.is(0.1) ? '' : description,
    one.address,
    one.postcode ?? '',
    one.position ? String(one.position.x) : '',
    one.position ? String(one.position.y) : '',
    one.phones[0] ?? '',
    one.emails[0] ?? '',
    one.urls[0] ?? '',
    chance.is(0.3) ? '' : chance.pick(hours),
    chance.is(0.4) ? '' : chance.pick(prices),
    chance.is(0.5) ? '' : chance.pick(people),
    chance.is(0.7) ? '' : '18',
  ]
}

/** Writes so many rows; those whose number `isChanged` says have another telephone than in the first version. */
export async function writeDirectory(
  path: string,
  count: number,
  isChanged: (row: number) => boolean = () => false,
): Promise<void> {
  const file = createWriteStream(path)
  file.write(`${columns.map(quoted).join(',')}\n`)
  for (let number = 0; number < count; number += 1) {
    const cells = rowOf(number)
    if (isChanged(number)) cells[8] = '01524 555 999'
    if (!file.write(`${cells.map(quoted).join(',')}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}
