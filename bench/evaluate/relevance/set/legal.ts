/** What people say about the law, rights and papers, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const legal: Asked[] = [
  { words: 'spat at in the street because of my hijab', answers: [england('1062692', '1097265')] },
  { words: 'getting abuse for being gay', near: 'L1 4EZ', answers: [england('1140792', '1062692')] },
  {
    words: 'je parle francais, need someone to explain home office letter',
    near: 'M16 7BG',
    answers: [england('1103274')],
  },
  { words: 'visa running out and i dont know where to turn', near: 'L8 7NJ', answers: [england('1120137')] },
  {
    words: 'she works in a nail bar, never goes out alone and has no passport. northern ireland',
    answers: [northernIreland('100755')],
  },
  {
    words: 'my husband beats me and i have no papers, miami',
    answers: [
      of(
        'florida',
        '5bc27d12-1b1c-40b5-a798-76cbd0502002',
        '5b845734-ee2c-4203-bc4a-2e71d0502007',
        '5bc0b117-a1ec-4951-9f8a-303ed0502003',
      ),
    ],
  },
  {
    words: 'need to become a citizen to keep my SSI, miami',
    answers: [of('florida', '5bc0b1a2-f724-4e9d-bee8-3266d0502003', '5bc0b117-a1ec-4951-9f8a-303ed0502003')],
  },
  {
    words: 'im trans and want to change my name legally, miami',
    answers: [of('florida', '5bc0b228-11bc-41e6-b287-39c3d0502003')],
  },
  {
    words: 'old arrest on my record and cant get a job, orange county florida',
    answers: [of('florida', '5b576a6c-b9cc-410d-97e3-3d22d0502004')],
  },
  {
    words: 'im 74 and need a will made, pinellas',
    answers: [of('florida', '5bb6405d-c854-42ee-990f-6657d0502006', '5b4f6833-d16c-4792-808b-47d6ac1e02dd')],
  },
  {
    words: 'army veteran, wife and i want wills, pinellas',
    answers: [of('florida', '5bb6480b-af3c-464a-a625-0f25d0502006')],
  },
  {
    words: 'nursing home is mistreating my father, florida',
    answers: [
      of(
        'florida',
        '5bb778f9-f7a8-42e5-9ddc-1b96d0502007',
        '5b71a792-e3e8-438a-9725-558d43ca458b',
        '5bb51ce9-a3c8-4868-b4da-151fd0502006',
        '5b4f6833-d16c-4792-808b-47d6ac1e02dd',
        '5b50b43c-a0b4-4e65-9570-72ced0502007',
        '5b71a1ce-b234-4e72-be2a-544aac1e021a',
      ),
    ],
  },
  {
    words: 'hurricane took the roof and they turned down my claim',
    answers: [
      of(
        'florida',
        '5b8457ed-dbf4-4f99-ba1a-3255d0502007',
        '5bd09344-290c-4bf5-ac93-2ed1d0502007',
        '5bb51eab-649c-4239-bee7-1d88d0502006',
      ),
    ],
  },
  {
    words: 'school wont help my disabled son, broward',
    answers: [of('florida', '5bc76572-4564-4afc-8903-2286d0502004')],
  },
  {
    words: 'homeless and need my birth certificate, orlando orange county',
    answers: [of('florida', '5b575343-88c4-4746-9987-1b6dd0502004')],
  },
  {
    words: 'VA turned down my disability, orange county fl',
    answers: [
      of(
        'florida',
        '5b576c19-08fc-4c0d-bf7c-455fd0502004',
        '5bb79853-1ebc-4a43-a25a-448343ca458b',
        '5b609dd3-0d44-470b-bcb4-407c43ca458b',
      ),
    ],
  },
  {
    words: 'court forms cook county i have no lawyer',
    answers: [of('chicago', '120061', '129071', '135836')],
  },
  {
    words: 'where do i get legal papers menard county illinois',
    answers: [of('chicago', '127176', '127186')],
  },
  {
    words: 'damp high rise and nobody listens to us, we want to fight for our rights',
    near: 'BT15 4BP',
    answers: [northernIreland('103673')],
  },
  {
    words: 'need a solicitor to look over something, im 81',
    near: 'LS27 9LX',
    answers: [england('1048838')],
  },
  {
    words: 'my son is 16 and kept in solitary in florida',
    answers: [of('florida', '5bb7be18-29d0-408b-9a8c-255ed0502007', '5b8459e1-d314-45b1-8c43-4312d0502007')],
  },
  {
    words: 'grew up in foster care, 19, need a lawyer, st petersburg pinellas',
    answers: [of('florida', '5bb644d4-bc5c-4df8-b1dc-7e12d0502006')],
  },
  {
    words: 'somebody opened credit cards in my name, jacksonville duval',
    answers: [of('florida', '5b5b5d93-b824-4447-9b3f-3387d0502004')],
  },
  {
    words: 'soy trabajador del campo, no me pagan, florida',
    answers: [of('florida', '5bb77c70-5ad4-47fa-9b96-301fd0502007', '5bb7ab28-c3c0-4847-b8cb-30d1d0502007')],
  },
  { words: 'row with the shop over a faulty sofa', near: 'CW8 1BE', answers: [england('1128367')] },
]
