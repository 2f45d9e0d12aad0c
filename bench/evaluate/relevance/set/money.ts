/** What people say about money, benefits and debt, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const money: Asked[] = [
  {
    words: 'dwp letter says i have been overpaid and i dont understand it',
    near: 'FY1 5DA',
    answers: [england('1099585')],
  },
  { words: 'bailiffs are coming monday', near: 'L5 3RE', answers: [england('1112830')] },
  { words: 'my benefits have stopped and i dont know why', near: 'CW9 5QA', answers: [england('1128367')] },
  { words: 'help filling in my pip form', near: 'FY4 3DA', answers: [england('1099585')] },
  { words: 'cant pay the gas bill', near: 'L8 2TQ', answers: [england('1100705', '1112830')] },
  {
    words: 'behind with the mortgage and scared of losing the house, armagh',
    answers: [northernIreland('107254')],
  },
  {
    words: 'father was a clergyman in chester diocese, mum is a widow and very hard up',
    answers: [england('1079645')],
  },
  { words: 'registered blind, is there any sort of grant', near: 'L23 5TG', answers: [england('235570')] },
  { words: 'cant buy the kids clothes for winter, lymm', near: 'WA13 9QT', answers: [england('240345')] },
  {
    words: 'widow in windermere struggling with bills is there any old charity can help',
    near: 'LA23 3DX',
    answers: [england('241645')],
  },
  { words: 'skint in aspatria', near: 'CA7 3HQ', answers: [england('237983')] },
  { words: 'grant towards college course, we live in adel', near: 'LS16 8EB', answers: [england('246102')] },
  { words: 'one off bit of help with money, halifax', near: 'HX1 5BG', answers: [england('259487')] },
  { words: 'cant afford to get my dog done', near: 'L20 3BD', answers: [england('1171425')] },
  {
    words: 'our lad has cancer and weve both had to stop working',
    near: 'BL3 4TR',
    answers: [england('1179550', '500399')],
  },
  {
    words: 'she needs a powered wheelchair and the nhs said no',
    near: 'WA7 5LX',
    answers: [england('1118510', '1183756')],
  },
  { words: 'never been able to take my kids on holiday, any charity do that', answers: [england('275761')] },
  {
    words: 'letter from the irs about back taxes, hillsborough county',
    answers: [of('florida', '5b967f06-1ed8-45a4-8b72-1bfdac1e02dd')],
  },
  {
    words: 'florida cant afford my medicines on medicare',
    answers: [of('florida', '5bb7bac0-beb8-45cb-8f96-11dad0502007')],
  },
  {
    words: 'they cut off my food stamps, i am 71, florida',
    answers: [
      of(
        'florida',
        '5bb7c1c0-d11c-49a6-936d-372fd0502007',
        '5bb759ef-f584-4513-93e8-7bdad0502007',
        '5bb78bc5-5aac-4681-8e81-d9fc43ca458b',
        '5b561646-9b10-45a8-a190-12c9d0502003',
        '5b4f6833-d16c-4792-808b-47d6ac1e02dd',
        '5b50b660-ce6c-45db-a670-029fd0502007',
        '5b609dd3-0d44-470b-bcb4-407c43ca458b',
      ),
    ],
  },
  {
    words: 'debt collectors ring all day, orange county florida',
    answers: [
      of(
        'florida',
        '5b5760c7-586c-4a31-988a-796ed0502004',
        '5b7097b2-0d8c-4571-b264-d88643ca458b',
        '5b51fe7c-af44-4aec-86fb-168643ca458b',
        '5b609dd3-0d44-470b-bcb4-407c43ca458b',
      ),
    ],
  },
  {
    words: 'how do i file bankrupcy with no money',
    answers: [
      of('chicago', '127461'),
      of(
        'florida',
        '5b5760c7-586c-4a31-988a-796ed0502004',
        '5b5624b6-80a4-46ab-b00b-6fb8d0502003',
        '5bb51e0e-c338-40d6-a8af-6ed2d0502007',
      ),
    ],
  },
  {
    words: 'school trip money for my girl, we live in saddleworth',
    near: 'OL3 6DH',
    answers: [england('528245')],
  },
  {
    words: 'polish man need help with benefit, job, learn computer',
    near: 'M40 1PQ',
    answers: [england('1173945')],
  },
]
