/** What people say about caring for somebody, and which services answer. */
import { england, northernIreland, of, scotland, type Asked } from '../asked.ts'

export const caring: Asked[] = [
  {
    words: 'looking after my wife with dementia and i need a break',
    near: 'CH42 8NA',
    answers: [england('1034510')],
  },
  { words: 'exhausted caring for mum day and night', near: 'BB12 6LG', answers: [england('1064511')] },
  { words: 'want to meet other carers who understand', near: 'M21 9AN', answers: [england('1103535')] },
  { words: 'i mind my husband full time, armagh, is there a group', answers: [northernIreland('107328')] },
  {
    words: 'bringing up my grandchildren because their mum is on drugs',
    near: 'L17 6AX',
    answers: [england('1122907')],
  },
  {
    words: 'grandma raising grandkids in palm beach county, need legal custody',
    answers: [of('florida', '5bb3c6b4-aa50-4100-bee7-5f3ed0502006', '5bb51d37-7ec4-4a6c-9fb0-655bd0502007')],
  },
  {
    words: 'sister left her kids with me in broward, how do i get custody',
    answers: [of('florida', '5b7c5a28-adec-4b6d-bd8b-6c6ed0502004')],
  },
  {
    words: 'dad is dying at home and i need someone to sit up with him at night',
    near: 'PR7 3AQ',
    answers: [england('1154186')],
  },
  {
    words: 'we would like to have a disabled person live with us as one of the family',
    answers: [scotland('SC042743')],
  },
  {
    words: 'my lads brother is disabled and he gets left out, anything for siblings',
    near: 'LA4 6AQ',
    answers: [england('1131652')],
  },
  {
    words: 'im 60 and raising my nephew, sarasota florida, need a lawyer for guardianship',
    answers: [
      of(
        'florida',
        '5b574dda-d9c8-47e8-94f5-039dd0502003',
        '5b4e4d85-4fac-4912-998f-0433d0502006',
        '5b4f6132-3e8c-4d79-9c56-f2e6ac1e02dd',
        '5b4f6833-d16c-4792-808b-47d6ac1e02dd',
      ),
    ],
  },
  {
    words: 'been sat by my little girls hospital bed for days and not had a hot meal',
    near: 'M13 9WL',
    answers: [england('1191029')],
  },
]
