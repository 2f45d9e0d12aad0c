/** Emergencies said in Welsh, Polish and Urdu are heard, however they are typed; ordinary days are not taken for one. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dangersIn, emergencies, type Danger } from '../../src/features/triage/emergencies.ts'
import { folded } from '../../src/features/triage/folded.ts'
import { signsIn } from '../../src/features/triage/signs.ts'

type Sentences = readonly [what: string, danger: Danger, said: readonly string[]][]

/** What must be heard in every language, by what it says. */
const heard: Record<keyof typeof emergencies, Sentences> = {
  cy: [
    ['wanting to die', 'life', ['Dw i eisiau marw', 'Dwi isio marw.', 'fi moyn marw', 'dwi ddim isio byw']],
    [
      'suicide',
      'life',
      ['dw i’n meddwl am hunanladdiad', 'dwi isio lladd fy hun', 'rydw i am ladd fy hunan'],
    ],
    ['hurting myself', 'life', ['dw i’n niweidio fy hun', 'DWI’N BRIFO FY HUN', 'dwi’n hunan-niweidio']],
    [
      'he hits me',
      'home',
      ['mae o’n fy nharo i', 'mae e’n fy mwrw i', 'Mae o’n hitio fi', 'mae’n fy ngham-drin'],
    ],
    ['I am in danger', 'home', ['dw i mewn perygl']],
    [
      'chest pain',
      'body',
      ['mae gen i boen yn y frest', 'poen yn fy mrest', 'dw i’n cael strôc', "dw i'n cael stroc"],
    ],
    ['cannot breathe', 'body', ['dw i’n methu anadlu', 'dw i ddim yn gallu anadlu']],
    ['overdose', 'body', ['dw i wedi cymryd gorddos', 'dwi wedi cymryd gormod o dabledi']],
  ],
  pl: [
    ['wanting to die', 'life', ['Chcę umrzeć', 'chce umrzec', 'nie chcę już żyć', 'nie chce mi sie zyc']],
    ['suicide', 'life', ['myślę o samobójstwie', 'mysli samobojcze', 'chcę się zabić', 'chce sie zabic']],
    ['hurting myself', 'life', ['chcę zrobić sobie krzywdę', 'robie sobie krzywde', 'okaleczam się']],
    [
      'he hits me',
      'home',
      ['mąż mnie bije', 'maz bije mnie', 'Uderzył mnie wczoraj', 'uderzyl mnie', 'znęca się nade mną'],
    ],
    ['I am in danger', 'home', ['jestem w niebezpieczeństwie', 'jestem w niebezpieczenstwie']],
    ['chest pain', 'body', ['mam ból w klatce piersiowej', 'bol w klatce piersiowej', 'boli mnie w klatce']],
    ['cannot breathe', 'body', ['nie mogę oddychać', 'nie moge oddychac', 'duszę się']],
    [
      'overdose',
      'body',
      ['przedawkowałam leki', 'przedawkowalem', 'wzięłam za dużo tabletek', 'wzielam za duzo tabletek'],
    ],
  ],
  ur: [
    [
      'wanting to die',
      'life',
      ['میں مرنا چاہتا ہوں', 'ميں مرنا چاهتي هوں', 'میں جینا نہیں چاہتی', 'میں مرنا چاہتا ہُوں'],
    ],
    [
      'suicide',
      'life',
      ['میں خودکشی کرنا چاہتا ہوں', 'خود کشی', 'خود\u200cکُشی', 'خودكشي', 'main khudkushi kar lunga'],
    ],
    ['hurting myself', 'life', ['میں خود کو نقصان پہنچاتی ہوں', 'میں اپنے آپ کو زخمی کرتا ہوں']],
    [
      'he hits me',
      'home',
      ['وہ مجھے مارتا ہے', 'وہ مُجھے مارتا ہے', 'میرا شوہر مجھے پیٹتا ہے', 'wo mujhe marta hai'],
    ],
    ['I am in danger', 'home', ['میں خطرے میں ہوں', 'مجھے خطرہ ہے', 'میری جان کو خطرہ ہے']],
    ['chest pain', 'body', ['میرے سینے میں درد ہے', 'سِینے میں درد', 'seene mein dard hai']],
    ['cannot breathe', 'body', ['میں سانس نہیں لے سکتا', 'سانس نہیں آ رہی', 'سانس لینے میں دشواری ہے']],
    ['overdose', 'body', ['میں نے اوورڈوز کر لی', 'میں نے بہت زیادہ گولیاں کھا لی ہیں']],
  ],
}

const asAnswer: Record<Danger, object> = {
  life: { mind: 'unsafe', pressing: [] },
  home: { safety: 'unsafe', pressing: [] },
  body: { physical: 'now', pressing: [] },
}

for (const [language, sentences] of Object.entries(heard))
  describe(`emergencies in ${language}`, () => {
    for (const [what, danger, said] of sentences)
      test(what, () => {
        for (const words of said) assert.deepEqual(signsIn(words), asAnswer[danger], words)
      })
  })

test('every phrase of the lists is heard, as it stands and without its accents, alone and in a sentence', () => {
  for (const ofLanguage of Object.values(emergencies))
    for (const [danger, phrases] of Object.entries(ofLanguage))
      for (const phrase of phrases) {
        const word = phrase.replace('*', '')
        for (const said of [word, word.toUpperCase(), folded(word), word.normalize('NFD'), `… ${word}. …`])
          assert.ok(dangersIn(said).has(danger as Danger), said)
      }
})

/** Words that look like one of the lists, of days that are no emergency; and all of English has lists of its own. */
const ordinary = [
  'Mae’r ardd yn braf',
  'dw i’n unig ers i’r gŵr farw',
  'Dw i eisiau canu',
  'mae’n brifo fy nghlust',
  'Mój mąż umarł',
  'mieszkam sam',
  'grozi mi eksmisja',
  'zawaliłem egzamin',
  'klatka schodowa jest brudna',
  'biorę dużo leków',
  'chcę żyć lepiej',
  'boli mnie głowa',
  'bije mi serce',
  'میں اکیلا ہوں',
  'مجھے مارکیٹ جانا ہے',
  'مجھے پیٹ میں درد ہے',
  'میرے والد مر گئے',
  'میں جینا چاہتا ہوں',
  'میری نوکری خطرے میں ہے',
  'I want to sing',
  'my back hurts',
  '',
]
test('ordinary days are not taken for an emergency', () => {
  for (const said of ordinary) assert.deepEqual([...dangersIn(said)], [], said)
})
