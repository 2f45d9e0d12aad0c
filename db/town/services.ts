/**
 * The services and postcodes of the demonstration, all made up, at places that lie where such services
 * might: British National Grid metres. The postcodes are of sectors that are not in use.
 */
import type { Need } from '../../src/features/directory/needs.ts'

export interface TownService {
  name: string
  organisation: string
  description: string
  needs: Need[]
  cost: 'free' | 'some' | 'paid'
  address: string
  postcode: string
  phone: string
  email: string
  hours: Record<string, string>
}

/** Postcode → metres east, metres north. */
export const townPostcodes: Record<string, readonly [x: number, y: number]> = {
  'LA1 8GS': [348200, 460900],
  'LA1 8HM': [347100, 461300],
  'LA1 8QT': [347600, 461900],
  'LA1 8TW': [348900, 462300],
  'LA1 7BC': [346500, 462100],
  'LA1 7LB': [347300, 460700],
  'LA2 3GH': [348300, 455600],
  'LA2 3HT': [350300, 464800],
  'LA3 4HY': [341400, 461200],
  'LA4 3BV': [343200, 464400],
  'LA4 3PR': [342600, 463800],
  'LA5 3CF': [349600, 470400],
  'FY7 3KW': [333800, 447900],
}

export const townServices: readonly TownService[] = [
  {
    name: 'The Green Shed',
    organisation: 'The Green Shed',
    description: 'A shared garden with a shed, a stove and a kettle. You dig, or sit and talk.',
    needs: ['loneliness', 'wellbeing', 'purpose', 'activity'],
    cost: 'free',
    address: 'Allotment Lane, Lancaster',
    postcode: 'LA1 8GS',
    phone: '01524 555 401',
    email: 'hello@green-shed.example',
    hours: { tuesday: '10:00-13:00', thursday: '10:00-13:00' },
  },
  {
    name: 'Tea and talk',
    organisation: 'Quay Street community centre',
    description: 'An open table every morning. Somebody is there to say hello.',
    needs: ['loneliness', 'bereavement', 'caring'],
    cost: 'free',
    address: 'Quay Street, Lancaster',
    postcode: 'LA1 8QT',
    phone: '01524 555 402',
    email: 'hello@quay-street.example',
    hours: { monday: '10:00-12:00', wednesday: '10:00-12:00', friday: '10:00-12:00' },
  },
  {
    name: 'Walking together',
    organisation: 'Lune Valley walkers',
    description: 'Slow walks of half an hour along the river, with benches on the way.',
    needs: ['activity', 'loneliness', 'condition', 'wellbeing'],
    cost: 'free',
    address: 'Starts at the Millennium bridge, Lancaster',
    postcode: 'LA1 8TW',
    phone: '01524 555 403',
    email: 'walks@lune-walkers.example',
    hours: { wednesday: '14:00-14:30' },
  },
  {
    name: 'Bay money advice',
    organisation: 'Bay money advice',
    description: 'Help with benefits, debt and bills. They fill in the forms with you.',
    needs: ['money', 'housing', 'food'],
    cost: 'free',
    address: 'Promenade House, Morecambe',
    postcode: 'LA4 3BV',
    phone: '01524 555 404',
    email: 'advice@bay-money.example',
    hours: { monday: '09:30-16:00', tuesday: '09:30-16:00', thursday: '09:30-16:00' },
  },
  {
    name: 'Morecambe repair café',
    organisation: 'Morecambe repair café',
    description: 'Bring something broken. Mend it with somebody who knows how.',
    needs: ['purpose', 'loneliness', 'work'],
    cost: 'some',
    address: 'Pedder Hall, Morecambe',
    postcode: 'LA4 3PR',
    phone: '01524 555 405',
    email: 'hello@repair-cafe.example',
    hours: { saturday: '10:00-13:00' },
  },
  {
    name: 'Carers’ corner',
    organisation: 'Lune Valley carers',
    description:
      'For people who look after somebody: a listening ear, a break, and what you are entitled to.',
    needs: ['caring', 'wellbeing', 'money'],
    cost: 'free',
    address: 'Market Place, Lancaster',
    postcode: 'LA1 7LB',
    phone: '01524 555 406',
    email: 'hello@lune-carers.example',
    hours: { tuesday: '13:00-16:00' },
  },
  {
    name: 'Getting online, gently',
    organisation: 'Halton village hall',
    description: 'Phones, tablets and forms, one to one, at your own pace.',
    needs: ['digital'],
    cost: 'free',
    address: 'The Green, Halton',
    postcode: 'LA2 3HT',
    phone: '01524 555 407',
    email: 'online@halton-hall.example',
    hours: { thursday: '14:00-16:00' },
  },
  {
    name: 'Galgate lift share',
    organisation: 'Galgate lift share',
    description: 'Volunteers drive you to the doctor, the shops, or a group. You pay for the fuel.',
    needs: ['transport', 'practical'],
    cost: 'some',
    address: 'Main Road, Galgate',
    postcode: 'LA2 3GH',
    phone: '01524 555 408',
    email: 'lifts@galgate.example',
    hours: {},
  },
  {
    name: 'Heysham singing group',
    organisation: 'Heysham singing group',
    description: 'Songs everybody knows. No reading music, no auditions.',
    needs: ['purpose', 'loneliness', 'wellbeing', 'condition'],
    cost: 'some',
    address: 'Village Hall, Heysham',
    postcode: 'LA3 4HY',
    phone: '01524 555 409',
    email: 'sing@heysham.example',
    hours: { monday: '19:00-20:30' },
  },
  {
    name: 'Carnforth men’s bench',
    organisation: 'Carnforth men’s bench',
    description: 'Woodwork, model trains and quiet company.',
    needs: ['loneliness', 'purpose', 'bereavement'],
    cost: 'free',
    address: 'Station Yard, Carnforth',
    postcode: 'LA5 3CF',
    phone: '01524 555 410',
    email: 'bench@carnforth.example',
    hours: { wednesday: '10:00-15:00' },
  },
]

/** The second place has a service of its own, with the canary word. */
export const wyreServices: readonly TownService[] = [
  {
    name: 'Kittiwake kitchen',
    organisation: 'Kittiwake kitchen',
    description: 'A warm meal and company on the front.',
    needs: ['food', 'loneliness'],
    cost: 'free',
    address: 'The Esplanade, Fleetwood',
    postcode: 'FY7 3KW',
    phone: '01253 555 401',
    email: 'hello@kittiwake-kitchen.example',
    hours: { friday: '12:00-14:00' },
  },
]
