/**
 * A made-up directory with known truth, as large as one likes: providers with several services at one address,
 * every third record a service told again in another source's words, chains with one name in many towns.
 * Each record is made from its number alone, so that two hundred thousand need no memory.
 */
import type { Comparable } from '../../src/features/directory/duplicates/comparable.ts'
import { random as chance, type Random } from '../../tests/support/random.ts'

export interface Generated extends Comparable {
  /** The true service: records with the same one are duplicates. */
  truth: string
}

const list = (text: string): string[] => text.split(', ')

const activities = list(`Knit and natter, IT help, Befriending, Lunch club, Walking group, Gardening group, \
Debt advice, Carers support, Bereavement cafe, Men's shed, Choir, Chair yoga, Tai chi, Food bank, \
Baby and toddler group, Book club, Memory cafe, Repair cafe, Art for wellbeing, Job club, Stop smoking, \
Swimming for health, Community kitchen, Housing advice, Parkinson's exercise, Stroke support, \
Talking therapies, Drop-in, Volunteering, Transport to hospital, English lessons, Youth club, Bowls, Allotment, \
Photography group, Singing for lungs, Falls prevention, Dementia support, Craft club, Warm space`)
const kinds = list(`Community Centre, Village Hall, Library, Methodist Church, Leisure Centre, Trust, \
Neighbourhood Network, Family Hub, Arts Centre, Carers Centre`)
const chains = list('Age UK, Citizens Advice, Mind, Slimming Together, Stroke Friends')
const streets = list(`High Street, Church Road, Station Road, Mill Lane, Victoria Street, Park Avenue, \
King Street, Green Lane, Chapel Street, Moor Lane, Queen Square, School Lane`)
const beginnings = list(
  'Ash, Bram, Cal, Dun, Elm, Fair, Gar, Hol, Ing, Kirk, Lang, Mor, Nor, Oak, Pen, Rad, Sil, Whit',
)
const middles = ['', 'er', 'ing', 'en', 'les', 'bur', 'ar', 'el']
const ends = list('ton, ham, by, ley, ford, wick, dale, thwaite, field, mouth, stead, worth')
const areas = list('LA, PR, BB, FY, OL, M, BL, WN, L, CA, HD, BD')
const days = list('Monday, Tuesday, Thursday, Saturday')
const letters = list('A, B, D, E, F, G, H, J, L, N, P, Q, R, S, T, U, W, X, Y, Z')

const recordsPerTown = 200

function town(number: number) {
  const random = chance(number * 7919 + 1)
  const name = random.pick(beginnings) + random.pick(middles) + random.pick(ends)
  const area = random.pick(areas)
  return {
    name,
    outward: `${area}${1 + random.below(19)}`,
    x: 300_000 + random.below(300_000),
    y: 300_000 + random.below(300_000),
  }
}

/** Who, and where: about five services each. */
function provider(townNumber: number, number: number) {
  const random = chance(townNumber * 104_729 + number * 31 + 2)
  const at = town(townNumber)
  const name = random.is(0.15)
    ? `${random.pick(chains)} ${at.name}`
    : `${random.is(0.5) ? at.name : random.pick(beginnings) + random.pick(ends)} ${random.pick(kinds)}`
  const host = name.toLowerCase().replaceAll(/\W+/g, '')
  return {
    name,
    address: `${1 + random.below(120)} ${random.pick(streets)}, ${at.name}`,
    postcode: `${at.outward} ${1 + random.below(9)}${random.pick(letters)}${random.pick(letters)}`,
    position: { x: at.x + random.below(6000), y: at.y + random.below(6000) },
    phone: `01${200 + (townNumber % 700)} ${100_000 + random.below(899_999)}`,
    email: `info@${host}.org.uk`,
    page: `https://www.${host}.org.uk`,
  }
}

/** Record `number` of a directory without end. */
export function generated(number: number): Generated {
  const townNumber = Math.floor(number / recordsPerTown)
  const random = chance(number * 2_654_435 + 3)
  // Two of three records say something new; the third repeats one of the town's in another source's words.
  const inTown = number % recordsPerTown
  const isCopy = inTown % 3 === 2
  const original = isCopy ? townNumber * recordsPerTown + Math.floor(random.below(inTown) / 3) * 3 : number
  return told(original, isCopy ? random : null, number)
}

function told(original: number, random: Random | null, number: number): Generated {
  const seed = chance(original * 48_271 + 5)
  const townNumber = Math.floor(original / recordsPerTown)
  const by = provider(townNumber, seed.below(28))
  const activity = seed.pick(activities)
  const day = seed.is(0.2) ? ` (${seed.pick(days)})` : ''
  const name = seed.is(0.3) ? `${by.name} ${activity}${day}` : `${activity}${day}`
  const ownPhone = seed.is(0.3) ? `07${100_000_000 + seed.below(899_999_999)}` : by.phone
  const truth = `${townNumber} ${by.name} ${by.address} ${activity}${day}`
  const plain = {
    id: `${number}`,
    truth,
    organisation: by.name,
    position: seed.is(0.7) ? by.position : null,
    phones: seed.is(0.8) ? [ownPhone] : [],
    emails: seed.is(0.6) ? [by.email] : [],
    urls: seed.is(0.6)
      ? [seed.is(0.4) ? `${by.page}/${activity.toLowerCase().replaceAll(/\W+/g, '-')}` : by.page]
      : [],
    address: by.address,
    postcode: by.postcode,
  }
  if (!random) return { ...plain, name }
  return {
    ...plain,
    name: retold(name, by.name, random),
    organisation: random.is(0.3)
      ? by.name.replace(/ (Community|Village|Methodist|Leisure|Family|Arts|Carers) /, ' ')
      : by.name,
    phones: random.is(0.7) ? plain.phones : random.is(0.5) ? [] : [by.phone],
    emails: random.is(0.7) ? plain.emails : [],
    urls: random.is(0.6) ? plain.urls : [],
    address: random.is(0.7) ? by.address : `${by.name}, ${by.address}`,
    postcode: random.is(0.95) ? by.postcode : null,
  }
}

function retold(name: string, owner: string, random: Random): string {
  if (random.is(0.4)) return name
  if (random.is(0.3)) return name.toUpperCase()
  if (random.is(0.3)) return name.includes(owner) ? name.replace(`${owner} `, '') : `${name} at ${owner}`
  if (random.is(0.4)) return `The ${name.replace(' and ', ' & ')}`
  const at = 2 + random.below(name.length - 3)
  return name.slice(0, at) + name.slice(at + 1)
}
