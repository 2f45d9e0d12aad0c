/** What people say about a memory that goes, and which services answer. */
import { england, northernIreland, of, type Asked } from '../asked.ts'

export const dementia: Asked[] = [
  {
    words: 'dads got dementia and mum is worn out, somewhere he can go in the day',
    near: 'CH43 9TP',
    answers: [england('1034510')],
  },
  {
    words: 'mums memory is getting bad and shes on her own',
    near: 'CH49 5PE',
    answers: [england('1034510')],
  },
  {
    words: 'just been told its alzheimers, what help is there',
    near: 'CH45 4JG',
    answers: [england('1034510')],
  },
  {
    words: 'the wife asks me the same thing twenty times a day',
    near: 'CH62 7BA',
    answers: [england('1034510')],
  },
  {
    words: 'somewhere nice to take my nan who has alzheimers',
    near: 'CH41 2RE',
    answers: [england('1034510')],
  },
  { words: 'husband has dementia, is there a day center in menlo park', answers: [of('ohana', '7')] },
  { words: 'grandma in menlo park wanders off while we are both at work', answers: [of('ohana', '7')] },
  {
    words: 'my husband has dementia and i never get out of the house',
    near: 'BB12 6LG',
    answers: [england('1064511')],
  },
  {
    words: 'my wifes got dementia, id like to talk with other people looking after theirs',
    near: 'M15 4AX',
    answers: [england('1103535')],
  },
  { words: 'armagh, minding my mammy who has alzheimers', answers: [northernIreland('107328')] },
  {
    words: 'mom is in early stages of dementia, over 60, needs a power of attorney, st petersburg florida',
    answers: [of('florida', '5bb6405d-c854-42ee-990f-6657d0502006', '5bb775ed-b9c4-4a82-865d-0b18d0502007')],
  },
  {
    words: 'mae dementia ar mam ac mae angen seibiant arna i',
    near: 'CH44 8AF',
    answers: [england('1034510')],
  },
]
