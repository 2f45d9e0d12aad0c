/** How people speak of getting about. Pure. */
import { saying } from '../saying.ts'

const say = saying('transport')

export const transport = [
  ...say(
    `transport*, transport, no transport, community transport, dial a ride, dial a bus, ring and ride, ring a ride, door to door, minibus*, community bus, community car, car scheme, volunteer driver*, volunteer drivers, accessible transport, accessible taxi, wheelchair taxi, taxi, cant afford taxis, taxi card, getting about, get about, getting around, get around, get from a to b, how to get there`,
    'community transport, dial-a-ride, volunteer drivers, accessible transport, transport',
  ),
  ...say(
    `lift, a lift, need a lift, give me a lift, get a lift, lift to hospital, lift to the doctors, someone to drive me, drive me to, someone to take me, take me to hospital, take me to my appointment*, take me shopping, get to hospital, getting to hospital, hospital transport, patient transport, hospital appointment*, hospital appointments, get to appointments, getting to appointments, get to the doctors, get to my appointment*, doctors appointment, get to the surgery, get to the dentist`,
    'hospital transport, volunteer drivers, community transport, patient transport, car scheme',
    ['practical'],
  ),
  ...say(
    `no car, havent got a car, dont drive, cant drive, cant drive any more, stopped driving, gave up driving, given up driving, lost my licence, lost my driving licence, licence taken away, not allowed to drive, without a car, sold my car, husband did the driving`,
    'community transport, volunteer drivers, dial-a-ride, transport',
  ),
  ...say(
    `no bus*, no buses, no bus, buses stopped, bus stopped, bus service, bus, buses, cant use the bus, cant get the bus, cant get on the bus, scared of buses, live in the country, rural, middle of nowhere, village, out in the sticks, remote, cut off in the village, train`,
    'community transport, rural transport, community bus, bus',
  ),
  ...say(
    `bus pass*, bus pass, free bus pass, older persons bus pass, disabled bus pass, concessionary travel, railcard, disabled railcard, bus fare*, bus fares, travel costs, cost of travel, petrol, petrol money, cant afford the bus, cant afford petrol`,
    'bus pass, concessionary travel, travel costs, transport',
    ['money'],
  ),
  ...say(
    'blue badge, disabled badge, disabled parking, parking badge, parking permit, parking',
    'blue badge, disabled parking',
  ),
  ...say(
    `mobility scooter*, mobility scooter, scooter, shopmobility, shop mobility, wheelchair hire, hire a wheelchair, borrow a wheelchair, wheelchair loan, motability, mobility car, mobility, zimmer, walker, rollator, walking frame, walking stick, crutches, mobility aids`,
    'shopmobility, mobility scooter, wheelchair loan, mobility aids, mobility',
    ['condition'],
  ),
  ...say(
    'travel training, travel buddy, learn to use the bus, confidence on the bus, bus buddy, scared to travel, travel on my own, travel confidence',
    'travel training, travel buddy, confidence',
  ),
  ...say('driving lessons, learn to drive, driving test, wheels to work, moped', 'wheels to work, driving', [
    'work',
  ]),
  ...say(
    'escort*, someone to come with me, someone to come with me to hospital, go with me to hospital, come to my appointment, chaperone',
    'escorted transport, hospital escort, befriending, volunteer',
    ['practical'],
  ),
]
