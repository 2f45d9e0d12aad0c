/** What people say about getting online, and which services answer. */
import { england, northernIreland, of, within, type Asked } from '../asked.ts'

export const digital: Asked[] = [
  {
    words: 'everythings online now and i dont know how to use it',
    near: 'LA1 3AQ',
    answers: [within(6, 'libraries')],
  },
  { words: 'somewhere to print a form', near: 'PR1 4DB', answers: [within(4, 'libraries')] },
  {
    words: 'no internet at home, where can i get on a computer free',
    near: 'BB11 4AU',
    answers: [within(5, 'libraries')],
  },
  {
    words: 'learn to use my ipad, retired, newry',
    answers: [northernIreland('100788'), of('libraries', 'northern ireland|newry city')],
  },
  {
    words: 'cheap second hand computer for my lads homework',
    near: 'FY6 7DA',
    answers: [england('1095187')],
  },
  {
    words: 'computer lessons enniskillen',
    answers: [northernIreland('100800'), of('libraries', 'northern ireland|enniskillen')],
  },
  {
    words: 'have to do my universal credit on a computer and i havent got one',
    near: 'FY1 3DG',
    answers: [within(4, 'libraries'), england('1099585')],
  },
  {
    words: 'mum wants to see the grandkids on the screen, who can show her',
    near: 'LS14 6TY',
    answers: [within(4, 'libraries')],
  },
  {
    words: 'IT classes out in the country near keady armagh',
    answers: [northernIreland('106750'), of('libraries', 'northern ireland|keady')],
  },
  { words: 'wifi', near: 'CA1 2WB', answers: [within(5, 'libraries')] },
  { words: 'help with emails for a beginner', near: 'LA9 4DA', answers: [within(5, 'libraries')] },
  {
    words: 'how i make email adress please, i not have computer',
    near: 'LA14 5SR',
    answers: [within(5, 'libraries')],
  },
]
