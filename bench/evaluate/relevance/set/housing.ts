/** What people say about somewhere to live, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const housing: Asked[] = [
  {
    words: 'leaving him tonight with the kids and nowhere to go',
    near: 'WA1 2NT',
    answers: [england('1137038')],
  },
  {
    words: 'i got refused asylum and have to leave the house',
    near: 'LS6 1PF',
    answers: [england('1120729')],
  },
  {
    words: 'flat for dad he is 72 and his legs have gone, todmorden',
    near: 'OL14 5AJ',
    answers: [england('500931')],
  },
  { words: 'cheap place to live for a pensioner', near: 'HX1 3UZ', answers: [england('222588', '223894')] },
  {
    words: 'is there any sheltered housing for mum near pudsey, only has her pension',
    near: 'LS28 7BR',
    answers: [england('500073')],
  },
  {
    words: 'rooms for older people without much money, didsbury',
    near: 'M20 2RN',
    answers: [england('224741')],
  },
  { words: 'almshouse', near: 'LA7 7DQ', answers: [england('222169')] },
  {
    words: 'young couple want to stay in the village but rents are daft, maulds meaburn',
    near: 'CA10 3JH',
    answers: [england('1139327')],
  },
  {
    words: 'im 17, my mum threw me out, im a girl and scared of hostels',
    near: 'M16 7WD',
    answers: [england('1178557')],
  },
  {
    words: 'just out of prison, off the gear, nowhere to sleep',
    near: 'L4 2TL',
    answers: [england('1177221')],
  },
  { words: 'housing association house in the country near omagh', answers: [northernIreland('100886')] },
  { words: 'old person flat shankill road', near: 'BT13 3EH', answers: [northernIreland('100843')] },
  { words: 'carrickfergus pregnant and homeless, he put me out', answers: [northernIreland('103438')] },
  {
    words: 'landlord wants us out friday, broward',
    answers: [of('florida', '5bc7640a-233c-4d80-a8df-13ecd0502004', '5b50f350-f308-4fa0-a89a-45afd0502004')],
  },
  {
    words: 'eviction papers on my door palm beach county',
    answers: [of('florida', '5bb51c23-8054-4012-8d7d-0ebdd0502006', '5bb51220-db24-41a2-a7a4-07f2d0502007')],
  },
  {
    words: 'landlord will not fix the mold, duval county',
    answers: [of('florida', '5b5b5ed5-ff94-4391-8be9-3b07d0502004', '5b77068d-5eec-4138-b17e-5344ac1e021a')],
  },
  {
    words: 'bank is taking my house in manatee county',
    answers: [
      of(
        'florida',
        '5b561cdf-5148-418e-ac6d-3405d0502003',
        '5b4e50e6-dbfc-45fc-8338-1fd3d0502006',
        '5b4f6132-3e8c-4d79-9c56-f2e6ac1e02dd',
      ),
    ],
  },
  {
    words: 'felony from 20 years ago and no one will rent to me in florida',
    answers: [of('florida', '5bb79c8a-5114-4499-b914-6351d0502007')],
  },
  {
    words: 'my autistic brother wants his own place with someone keeping an eye',
    near: 'CH45 6TE',
    answers: [england('1159182')],
  },
  {
    words: 'residential home for a man with learning disabilities, crewe',
    near: 'CW1 3JT',
    answers: [england('1084627')],
  },
  { words: 'me and the kids are on the street in redwood city', answers: [of('ohana', '14')] },
]
