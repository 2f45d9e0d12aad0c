/** What people say about being hurt or frightened by somebody close, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

/** Help in court for people who were hurt at home: several offices of one state, which nobody from elsewhere can tell apart. */
const floridaHarm = of(
  'florida',
  '5b4e4552-f490-40ba-b553-49aed0502006',
  '5b50aeff-5524-4062-aa2a-541ed0502007',
  '5b561bbd-0744-42e7-9528-320dd0502003',
  '5b57630a-0ee8-4cd8-bd06-0b7ad0502004',
  '5b5b55ba-b7b4-4743-a49c-7cd3d0502004',
  '5b5b5f60-6010-44fb-9190-3e13d0502004',
  '5b71a6ce-6d68-4af3-8d09-329443ca458b',
  '5b75cff1-af08-42eb-891e-7f65d0502006',
  '5b77038c-91dc-4c88-9280-2bbfac1e021a',
  '5b845734-ee2c-4203-bc4a-2e71d0502007',
  '5bb3c24c-a0dc-43e9-8c34-4350d0502006',
  '5bb6463c-3af4-4c0d-ac19-025dd0502006',
  '5bd08bd6-90ac-4677-9a21-7047d0502007',
)

export const abuse: Asked[] = [
  {
    words: 'he hits me and i need to get out with the kids',
    near: 'WA5 1JB',
    answers: [england('1137038')],
  },
  {
    words: 'he goes through my phone and decides who i can see',
    near: 'L7 2QR',
    answers: [england('1100705')],
  },
  {
    words: 'something was done to me as a child and ive never told anyone',
    near: 'CH45 1HG',
    answers: [england('1097265')],
  },
  { words: 'i was raped and need somebody to talk to', near: 'BD2 4RN', answers: [england('1091732')] },
  {
    words: 'asian girl, my uncle touched me, someone who would understand',
    near: 'BD8 7RX',
    answers: [england('1091732')],
  },
  {
    words: 'nowhere safe to go tonight with my girls, carrickfergus',
    answers: [northernIreland('103438')],
  },
  { words: 'my ex keeps following me, how do i get an injunction in florida', answers: [floridaHarm] },
  {
    words: 'violent boyfriend, can i ring somebody anywhere in florida',
    answers: [of('florida', '5b845734-ee2c-4203-bc4a-2e71d0502007')],
  },
  {
    words: 'she is my wife and she beats me, who would listen to a man',
    near: 'CH46 7TG',
    answers: [england('1097265')],
  },
  {
    words: 'i am 78, my son shoves me about and takes my check, palm beach florida',
    answers: [of('florida', '5bb51ce9-a3c8-4868-b4da-151fd0502006', '5b71a792-e3e8-438a-9725-558d43ca458b')],
  },
  {
    words: 'the children are frightened of their father, a safe spot for his visits, california',
    answers: [of('ohana', '4')],
  },
  { words: 'mae ofn fy ngŵr arna i', near: 'WA1 1SR', answers: [england('1137038')] },
]
