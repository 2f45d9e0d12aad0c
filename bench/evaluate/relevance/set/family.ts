/** What people say about children, parents and partners, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const family: Asked[] = [
  {
    words: 'ex wont let me see my kids unless its somewhere neutral',
    near: 'WN2 4HA',
    answers: [england('1057671')],
  },
  { words: 'mum and baby group glenravel ballymena, i know nobody', answers: [northernIreland('107619')] },
  { words: 'not coping with the new baby, downpatrick', answers: [northernIreland('107061')] },
  {
    words: 'twins and a toddler and im drowning, can someone come to the house',
    near: 'BT23 8LX',
    answers: [northernIreland('105855')],
  },
  { words: 'grŵp chwarae i blant bach', near: 'CH7 4BH', answers: [england('1182034')] },
  { words: 'nursery place', near: 'LS7 4HB', answers: [england('1011670')] },
  { words: 'childcare appleby so i can go back to work', near: 'CA16 6TS', answers: [england('1096593')] },
  {
    words: '15 year old wont stop fighting with us and the police have been',
    near: 'WN2 5AG',
    answers: [england('1162110')],
  },
  { words: 'im 18 with a baby and no gcses', near: 'OL11 3BL', answers: [england('1080825')] },
  { words: 'childcare crosby while i train', near: 'L23 2RQ', answers: [england('1099040')] },
  { words: 'holiday club for the kids carlisle', near: 'CA2 6PH', answers: [england('1113136')] },
  { words: 'he hits me and i have two girls', near: 'L7 4LS', answers: [england('1100705', '1097265')] },
  {
    words: 'my husband hits me, pinellas',
    answers: [
      of(
        'florida',
        '5b561bbd-0744-42e7-9528-320dd0502003',
        '5bb6463c-3af4-4c0d-ac19-025dd0502006',
        '5b845734-ee2c-4203-bc4a-2e71d0502007',
      ),
    ],
  },
  {
    words: 'want to do my own divorce papers, pinellas county, no money',
    answers: [of('florida', '5bb627d7-0ffc-47b2-ab21-4037d0502006', '5bb63db9-e3d0-4550-89c3-5b24d0502006')],
  },
  {
    words: 'divorce orange county florida i have been served and cant afford a lawyer',
    answers: [
      of(
        'florida',
        '5b573ecd-a0b0-4b3a-95d7-751cd0502004',
        '5b51fe7c-af44-4aec-86fb-168643ca458b',
        '5b609dd3-0d44-470b-bcb4-407c43ca458b',
      ),
    ],
  },
  {
    words: 'locked up in orange county florida and cant keep up my child support',
    answers: [of('florida', '5b845892-bdc8-4bcd-8fbc-345ed0502007')],
  },
  { words: 'supervised visit with my daughter, san mateo', answers: [of('ohana', '4')] },
  { words: 'youth club', near: 'WN6 8HT', answers: [england('521321')] },
  {
    words: 'my teenager just sits in her room, somewhere for young ones to hang out',
    near: 'BB4 7DA',
    answers: [england('1138523')],
  },
  {
    words: 'creche while i do a course, newtownards road',
    near: 'BT4 1PX',
    answers: [northernIreland('105745')],
  },
  { words: 'preschool for a three year old', near: 'BD13 5HX', answers: [england('1114082')] },
  {
    words: 'somewhere for my 3 year old of a morning, he hates being cooped up',
    near: 'M43 7NP',
    answers: [england('1037828')],
  },
  {
    words: 'parents of disabled kids having a say in what the council does',
    near: 'LS9 8DX',
    answers: [england('1150572')],
  },
  {
    words: 'anything on in the summer holidays for the kids',
    near: 'BD2 3PX',
    answers: [england('1166264')],
  },
  { words: 'my lad 11 wants to join the sea cadets', near: 'SK17 6TH', answers: [england('520426')] },
  {
    words: 'something with a uniform and boats for a 12 year old',
    near: 'WN3 6PR',
    answers: [england('518426')],
  },
  {
    words: 'my daughter is 5 and wants to do rainbows, holywood co down',
    answers: [northernIreland('106537')],
  },
  {
    words: 'cant afford a tutor and shes falling behind at school',
    near: 'M40 5BB',
    answers: [england('1175501', '1144043')],
  },
  { words: 'something in july for my 10 year old, limavady', answers: [northernIreland('103748')] },
  {
    words: 'play sessions for a child with additional needs',
    near: 'CH4 8QH',
    answers: [england('1175957')],
  },
  { words: 'toddler group and healthy stuff for mums', near: 'BD4 9DD', answers: [england('1152702')] },
  {
    words: 'bored teenagers causing bother on our estate, south workington',
    near: 'CA14 4RJ',
    answers: [england('1149969')],
  },
]
