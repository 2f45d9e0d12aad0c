/** What people say about living with a condition or a disability, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const condition: Asked[] = [
  { words: 'just been told i have epilepsy', near: 'WA4 6HL', answers: [england('504366')] },
  {
    words: 'cant get my words out since the stroke, want to be with others who know what its like',
    near: 'PR9 7AQ',
    answers: [england('507203')],
  },
  { words: 'doctor says its pagets disease in my hip bone', answers: [england('266071')] },
  {
    words: 'having a chiari operation and terrified, want to hear from people who had it',
    answers: [england('1165808')],
  },
  { words: 'going deaf and struggling at home', near: 'CW9 7LN', answers: [england('506791')] },
  { words: 'losing my sight and feel useless', near: 'OL14 7LD', answers: [england('210641')] },
  {
    words: 'registered blind need help with bits round the house and for work',
    near: 'BL1 4TH',
    answers: [england('223206')],
  },
  {
    words: 'baby has cerebral palsy, physio that comes to you',
    near: 'OL12 6UE',
    answers: [england('1015764')],
  },
  {
    words: 'exercises after a brain injury with other people',
    near: 'OL16 5AF',
    answers: [england('1015764')],
  },
  {
    words: 'autistic woman only found out at 40, want to meet others, armagh or dungannon',
    answers: [northernIreland('106799')],
  },
  { words: 'son just diagnosed autistic what do we do now', near: 'SK9 6LN', answers: [england('1162013')] },
  { words: 'husband on dialysis three times a week', near: 'LS18 5QB', answers: [england('1167204')] },
  {
    words: 'disabled and want to live independent in my own place trafford',
    near: 'M33 4BH',
    answers: [england('1145800')],
  },
  { words: 'fibromyalgia group', near: 'CH48 5DX', answers: [england('1148541')] },
  {
    words: 'ten months clean and want to help kids not make my mistakes',
    near: 'L20 6PQ',
    answers: [england('1177221')],
  },
  {
    words: 'alcoholic, detoxed, need residential rehab in san francisco, no money',
    answers: [of('ohana', '15')],
  },
  {
    words: 'after school club for a child with additional needs',
    near: 'LA3 1DA',
    answers: [england('1131652')],
  },
  {
    words: 'support for a young woman with learning disabilities who wants to do things for herself',
    near: 'CA11 8HX',
    answers: [england('1098969')],
  },
  {
    words: 'my brother is disabled and could do with some support in the week',
    near: 'LA9 6DA',
    answers: [england('1091722')],
  },
  {
    words: 'hiv positive in broward and need a power of attorney',
    answers: [of('florida', '5b4f8c07-5664-4d04-abcf-0889d0502004')],
  },
  { words: 'wheres the young hiv support in northern ireland', answers: [northernIreland('101634')] },
  { words: 'deaf wee boy 6, club with other deaf kids, belfast', answers: [northernIreland('102041')] },
  { words: 'moms memory is going, daytime care in menlo park while i work', answers: [of('ohana', '7')] },
  {
    words: 'my child is blind, other asian mums in same boat',
    near: 'BD5 7HR',
    answers: [england('1104620')],
  },
  {
    words: 'cant get in half the shops in wigan in this wheelchair, who sorts that out',
    near: 'WN6 8AB',
    answers: [england('702922')],
  },
  {
    words: 'music for my disabled son that helps him, northern ireland',
    answers: [northernIreland('104523')],
  },
  { words: 'learning disability drop in derry city centre', answers: [northernIreland('104760')] },
  {
    words: 'im disabled and leaving school and dont know what comes next',
    near: 'BT7 1NT',
    answers: [northernIreland('100421')],
  },
  {
    words: 'somewhere my brother with learning disabilities can be part of a community',
    near: 'BD20 6QA',
    answers: [england('264166')],
  },
  {
    words: 'gym for a lad with special needs, his sister could come as well',
    near: 'WA7 2QF',
    answers: [england('1073790')],
  },
  { words: 'clwb i bobl fyddar sir Gaer', answers: [england('506791')] },
]
