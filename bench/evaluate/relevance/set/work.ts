/** What people say about work, learning and volunteering, and which services answer. */
import { england, northernIreland, of, scotland, type Asked } from '../asked.ts'

export const work: Asked[] = [
  {
    words: 'lost my job at 58, no idea about computers, jobcentre is on at me',
    near: 'M8 4RB',
    answers: [england('1173945')],
  },
  { words: 'sacked with no warning after 12 years', near: 'L1 9DB', answers: [england('1101876')] },
  { words: 'boss found out im pregnant and cut my hours', near: 'L15 2HE', answers: [england('1101876')] },
  { words: 'i want to be a plumber and im a woman, belfast', answers: [northernIreland('100185')] },
  { words: 'my lad left school with nothing', near: 'WN8 6QR', answers: [england('1123401')] },
  {
    words: '19, unemployed, want a trade like bricklaying or landscaping',
    near: 'CH1 5ER',
    answers: [england('1181099')],
  },
  { words: 'got a few hours a week to volunteer', near: 'WA8 7QF', answers: [england('1106001')] },
  { words: 'job club enniskillen', answers: [northernIreland('100800')] },
  {
    words: 'been on the dole for years in west belfast and want to retrain',
    near: 'BT12 7QA',
    answers: [northernIreland('100425', '107120')],
  },
  { words: 'radio presenting training', near: 'CH44 6LY', answers: [england('1112846')] },
  {
    words: 'need work experience after being inside, good with wood',
    near: 'BL9 0EQ',
    answers: [england('1104275')],
  },
  {
    words: 'my daughter is 16 and wants to run her own little company',
    near: 'LS12 1DU',
    answers: [england('1118612')],
  },
  {
    words: 'deaf 19 year old cant get a job northern ireland',
    answers: [northernIreland('102041', '100421')],
  },
  { words: 'i never learned to read right, woman in east belfast', answers: [northernIreland('100610')] },
  { words: "grown man and i can't hardly read, redwood city", answers: [of('ohana', '12')] },
  { words: '60 years old and looking for work san mateo', answers: [of('ohana', '2')] },
  {
    words: 'free coding classes for my kid',
    answers: [of('open-referral-uk', 'organization/e4a1b2c3-d4e5-4f6a-7b8c-9d0e1f2a3b4c')],
  },
  {
    words: 'boss owes me three weeks pay, palm beach',
    answers: [of('florida', '5bb51bc5-2b24-4d9c-93d3-0c52d0502006')],
  },
  {
    words: 'fired because i am black, lee county florida',
    answers: [of('florida', '5bb77576-d58c-463f-910a-0543d0502007')],
  },
  {
    words: 'we pick tomatoes in florida, the boss cheat us and the trailer is dirty',
    answers: [of('florida', '5bb77c70-5ad4-47fa-9b96-301fd0502007', '5bb7ab28-c3c0-4847-b8cb-30d1d0502007')],
  },
  {
    words: 'lost my drivers license over fines and cant get to my job, florida',
    answers: [of('florida', '5bb760f1-8ecc-455c-b94d-1586d0502007')],
  },
  { words: 'english class for my wife', near: 'BB1 6DW', answers: [england('1152346')] },
  {
    words: 'want to start a small business from home, who can advise',
    near: 'BD6 1HQ',
    answers: [england('1042233')],
  },
  { words: 'want to be dental nurse, where do i take exam', answers: [scotland('SC045470')] },
  { words: 'free esol', near: 'LS11 7DF', answers: [england('1175775')] },
  {
    words: 'recycling project i could help at, been signed off with depression',
    near: 'BD8 8HT',
    answers: [england('1188290')],
  },
]
