/**
 * The demonstration place, Lune Valley, and a second one, Wyre Coast: made-up people and organisations
 * in real Lancashire geography. Seeds, tests, screenshots and documents share this cast.
 */
import { shippedCrisisWords } from '../../src/ui/crisis.tsx'
import type { StaffRole } from '../../src/permissions.ts'

export interface TownPlace {
  code: string
  name: string
  service_name: string
  about: string
  phone: string
  email: string
  crisis_words: string
  /** `areas`: first halves of the postcodes it serves. */
  teams: readonly { name: string; phone: string; email: string; areas: readonly string[] }[]
  organisations: readonly {
    name: string
    kind: 'practice' | 'provider' | 'service' | 'commissioner'
    in_one_sentence: string
    phone: string
    team?: string
    ods_code?: string
    self_referral?: 'yes' | 'no'
  }[]
  accounts: readonly TownAccount[]
}

export interface TownAccount {
  /** As in /demo/as/… */
  who: string
  name: string
  email: string
  role: StaffRole
  job_title: string
  organisation: string
  team?: string
  phone?: string
  about?: string
}

export const luneValley: TownPlace = {
  code: 'lune-valley',
  name: 'Lune Valley',
  service_name: 'Lune Valley social prescribing',
  about:
    'We help people in Lancaster, Morecambe and the Lune Valley with the things that affect how they feel.',
  phone: '01524 555 100',
  email: 'hello@lune-valley.example',
  crisis_words: shippedCrisisWords,
  teams: [
    {
      name: 'North team',
      phone: '01524 555 110',
      email: 'north@lune-valley.example',
      areas: ['LA1', 'LA2', 'LA5', 'LA6'],
    },
    { name: 'South team', phone: '01524 555 120', email: 'south@lune-valley.example', areas: ['LA3', 'LA4'] },
  ],
  organisations: [
    {
      name: 'Lune Valley social prescribing',
      kind: 'service',
      in_one_sentence: 'The team of link workers that meets you and helps you find what you need.',
      phone: '01524 555 100',
    },
    {
      name: 'Lune Bank practice',
      kind: 'practice',
      in_one_sentence: 'A GP practice in Lancaster.',
      self_referral: 'yes',
      phone: '01524 555 200',
      team: 'North team',
      ods_code: 'Z99001',
    },
    {
      name: 'Bay View surgery',
      kind: 'practice',
      in_one_sentence: 'A GP practice in Morecambe.',
      self_referral: 'no',
      phone: '01524 555 300',
      team: 'South team',
      ods_code: 'Z99002',
    },
    {
      name: 'Lancashire health commissioners',
      kind: 'commissioner',
      in_one_sentence: 'They pay for the service and never see who uses it.',
      phone: '01524 555 900',
    },
  ],
  accounts: [
    {
      who: 'link-worker',
      name: 'Asha Patel',
      email: 'asha.patel@lune-valley.example',
      role: 'linkWorker',
      job_title: 'Social prescribing link worker',
      organisation: 'Lune Valley social prescribing',
      team: 'North team',
      phone: '07700 900 111',
      about: 'I listen first. We can meet at home, on a walk, or over a cup of tea, whatever suits you.',
    },
    {
      who: 'gp',
      name: 'Dr Okafor',
      email: 'okafor@lune-bank.example',
      role: 'referrer',
      job_title: 'GP',
      organisation: 'Lune Bank practice',
    },
    {
      who: 'administrator',
      name: 'Ewan Price',
      email: 'ewan.price@lune-valley.example',
      role: 'administrator',
      job_title: 'Place administrator',
      organisation: 'Lune Valley social prescribing',
    },
    {
      who: 'manager',
      name: 'Priya Rao',
      email: 'priya.rao@lune-valley.example',
      role: 'manager',
      job_title: 'Team manager',
      organisation: 'Lune Valley social prescribing',
      team: 'North team',
    },
    {
      who: 'commissioner',
      name: 'Tom Lee',
      email: 'tom.lee@commissioners.example',
      role: 'commissioner',
      job_title: 'Commissioner',
      organisation: 'Lancashire health commissioners',
    },
    {
      who: 'privacy-officer',
      name: 'Nadia Khan',
      email: 'nadia.khan@lune-valley.example',
      role: 'privacyOfficer',
      job_title: 'Privacy officer',
      organisation: 'Lune Valley social prescribing',
    },
    {
      who: 'other-link-worker',
      name: 'Ben Ward',
      email: 'ben.ward@lune-valley.example',
      role: 'linkWorker',
      job_title: 'Social prescribing link worker',
      organisation: 'Lune Valley social prescribing',
      team: 'South team',
      phone: '07700 900 222',
      about: 'I know the bay and most people who run things around it.',
    },
    {
      who: 'other-gp',
      name: 'Dr Shah',
      email: 'shah@bay-view.example',
      role: 'referrer',
      job_title: 'GP',
      organisation: 'Bay View surgery',
    },
  ],
}

/** The second place. Its names carry the canary word "Kittiwake": it must never be seen from Lune Valley. */
export const wyreCoast: TownPlace = {
  code: 'wyre-coast',
  name: 'Wyre Coast',
  service_name: 'Wyre Coast social prescribing',
  about: 'We help people in Fleetwood, Thornton and Garstang.',
  phone: '01253 555 100',
  email: 'hello@wyre-coast.example',
  crisis_words: shippedCrisisWords,
  teams: [
    {
      name: 'Kittiwake team',
      phone: '01253 555 110',
      email: 'team@wyre-coast.example',
      areas: ['FY5', 'FY6', 'FY7', 'FY8'],
    },
  ],
  organisations: [
    {
      name: 'Wyre Coast social prescribing',
      kind: 'service',
      in_one_sentence: 'The team of link workers that meets you and helps you find what you need.',
      phone: '01253 555 100',
    },
    {
      name: 'Kittiwake practice',
      kind: 'practice',
      in_one_sentence: 'A GP practice in Fleetwood.',
      phone: '01253 555 200',
      team: 'Kittiwake team',
      ods_code: 'Z99101',
    },
  ],
  accounts: [
    {
      who: 'wyre-link-worker',
      name: 'Carys Kittiwake',
      email: 'carys@wyre-coast.example',
      role: 'linkWorker',
      job_title: 'Social prescribing link worker',
      organisation: 'Wyre Coast social prescribing',
      team: 'Kittiwake team',
      phone: '07700 900 333',
      about: 'I walk the dog on the front most mornings. Come along.',
    },
    {
      who: 'wyre-gp',
      name: 'Dr Kittiwake',
      email: 'gp@kittiwake.example',
      role: 'referrer',
      job_title: 'GP',
      organisation: 'Kittiwake practice',
    },
  ],
}

/** The eight that the sign-in page of the demonstration offers, in the order of the story. */
export const castOnSignIn = [
  'gp',
  'link-worker',
  'other-link-worker',
  'administrator',
  'manager',
  'commissioner',
  'privacy-officer',
] as const

export const places: readonly TownPlace[] = [luneValley, wyreCoast]
