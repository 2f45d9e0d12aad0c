/** What is heard in people's own words, what is not wanted, and the phrases that come with the program. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isNeed, needs } from '../../src/features/directory/needs.ts'
import { english } from '../../src/features/finding/vocabulary/english/english.ts'
import { keyOf } from '../../src/features/finding/vocabulary/index-of-phrases.ts'
import { hear, needsIn, wishesIn, type Phrase } from '../../src/features/finding/vocabulary/phrase.ts'
import { mayKeep, wordsToKeep } from '../../src/features/finding/missed/may-keep.ts'
import { plainPhrase, wordsOf } from '../../src/features/finding/vocabulary/plain-words.ts'
import { shipped, shippedIn } from '../../src/features/finding/vocabulary/shipped.ts'
import { isStopWord } from '../../src/features/finding/vocabulary/stop-words.ts'
import { welsh } from '../../src/features/finding/vocabulary/welsh/welsh.ts'

/** What somebody typed, and some of the needs and words it speaks for. */
const understood: [typed: string, needs: string[], words: string[]][] = [
  ['I can’t get out since my hip', ['loneliness', 'condition', 'practical'], ['befriending']],
  ['I CAN T GET OUT', ['loneliness'], []],
  ['i cannot really get out', ['loneliness'], []],
  ['someone to talk to after my husband died', ['wellbeing', 'bereavement'], ['bereavement']],
  ['somebody to talk to', ['wellbeing'], ['counselling']],
  ['my dear husband has just passed away', ['bereavement'], ['widow']],
  ['lost my mum in March', ['bereavement'], []],
  ['help with gas bill', ['food', 'money'], ['energy bills']],
  ['leccy bills', ['food', 'money'], ['energy advice']],
  ['skint til payday', ['money'], ['money advice']],
  ['nothing to eat, kids are hungry', ['food'], ['food bank']],
  ['FOODBANK', ['food'], ['food bank']],
  ['food-bank', ['food'], ['food bank']],
  ['attendance allowance for my dad', ['money'], []],
  ['blue badge', ['transport'], ['blue badge']],
  ['warm hub', ['food'], ['warm space']],
  ['a men’s shed', ['loneliness', 'purpose'], ["men's shed"]],
  ['knit and natter', ['loneliness', 'purpose'], ['knitting']],
  ['couch to 5k', ['activity'], ['couch to 5k']],
  ['hip op', ['condition'], []],
  ['it’s my nerves', ['wellbeing'], ['anxiety']],
  ['feeling very low', ['wellbeing'], ['depression']],
  ['hard of hearing', ['condition'], ['deaf']],
  ['can’t hear', ['condition'], ['hearing loss']],
  ['universal credit', ['money'], ['universal credit']],
  ['PIP', ['money', 'condition'], ['pip']],
  ['sponsor licence', ['legal'], ['immigration advice']],
  ['my wife has Alzheimer’s', ['caring', 'condition'], ['dementia carers']],
  ['I look after my mum', ['caring'], ['carers']],
  ['long covid', ['condition'], ['long covid']],
  ['new mums group', ['family'], ['new parents']],
  ['my boyfriend hits me', ['family'], ['domestic abuse']],
  ['not good with computers', ['digital'], ['digital skills']],
  ['no internet', ['digital'], ['free wifi']],
  ['no car and no buses', ['transport'], ['community transport']],
  ['damp and mould', ['housing'], ['damp']],
  ['sofa surfing', ['housing'], ['homeless']],
  ['made redundant', ['work'], ['employment support']],
  ['to learn English', ['work', 'legal'], ['esol']],
  ['cut the grass', ['practical'], ['gardening service']],
  ['nothing to do all day', ['purpose'], ['hobbies']],
  ['grow my own veg', ['purpose'], ['gardening']],
  ['chair yoga', ['activity'], ['chair yoga']],
  ['want to die', ['wellbeing'], ['samaritans']],
  ['I feel like ending it all', ['wellbeing'], ['samaritans']],
  ['don’t know where to start', ['other'], ['social prescribing']],
  ['my mum keeps forgetting things', ['dementia'], ['memory loss']],
  ['Dad was diagnosed with Alzheimer’s', ['dementia'], ['memory service']],
  ['I keep losing my temper with the kids', ['anger'], ['anger management']],
  ['so angry since my brother died', ['anger'], ['anger']],
  ['I am scared of my husband', ['abuse'], ['domestic abuse']],
  ['he won’t let me see my friends', ['abuse'], ["women's aid"]],
  ['my grown-up son threatens me', ['abuse'], ['safeguarding']],
  ['need to leave him tonight', ['abuse', 'housing'], ['refuge']],
  ['drinking too much', ['substance'], ['alcohol support']],
  ['my lad is on drugs', ['substance'], ['substance misuse']],
  ['he can’t stop gambling', ['substance', 'money'], ['gamblers anonymous']],
  // A letter wrong.
  ['lonley', ['loneliness'], ['befriending']],
  ['benifits', ['money'], ['welfare benefits']],
  ['anxeity', ['wellbeing'], ['anxiety']],
  ['arthritus and allotmnt', ['condition', 'purpose'], ['arthritis', 'allotment']],
  // Welsh, with what a neighbouring word does to its beginning.
  ['unigrwydd', ['loneliness'], ['befriending']],
  ['dw i’n unig', ['loneliness'], []],
  ['biliau nwy', ['food'], ['energy bills']],
  ['help gyda filiau nwy', ['food'], ['energy bills']],
  ['ble mae’r fanc bwyd', ['food'], ['food bank']],
  ['wedi colli fy ngŵr', ['bereavement'], ['widow']],
  ['galar', ['bereavement'], []],
  ['gofalwr', ['caring'], ['carers']],
  ['côr', ['purpose'], ['singing']],
  ['mae mam yn drysu', ['dementia'], ['memory loss']],
  ['colli fy nhymer', ['anger'], ['anger management']],
  ['ofn fy ngŵr', ['abuse'], ["women's aid"]],
  ['yfed gormod', ['substance'], ['recovery']],
  ['methu stopio gamblo', ['substance'], ['gambling']],
]

describe('what is heard', () => {
  for (const [typed, meant, words] of understood)
    test(typed, () => {
      const { heard } = hear(typed, shipped)
      const found = heard.flatMap(phrase => phrase.words ?? [])
      for (const need of meant) assert.ok(needsIn(heard).includes(need as never), `${need}: ${said(heard)}`)
      for (const word of words) assert.ok(found.includes(word), `${word}: ${said(heard)}`)
    })

  const said = (heard: readonly Phrase[]) => heard.map(({ says }) => says).join('; ')

  test('nothing in what says nothing', () => {
    for (const typed of [
      '',
      '   ',
      '!!! "&|:*()',
      'I will need help with something',
      'looking for somebody to',
      '🌻',
    ])
      assert.deepEqual(hear(typed, shipped), { heard: [], left: [], without: [] }, typed)
  })

  test('whoever is harmed is led to support, and to a refuge only where they ask for one or must get away', () => {
    const searched = (typed: string) => hear(typed, shipped).heard.flatMap(({ words = [] }) => words)
    for (const typed of ['my partner hits me', 'he controls my phone', 'scared of my ex', 'taro fi'])
      assert.ok(searched(typed).includes('domestic abuse') && !searched(typed).includes('refuge'), typed)
    for (const typed of ['I want a refuge', 'get away from my husband', 'lloches i fenywod'])
      assert.ok(searched(typed).includes('domestic abuse') && searched(typed).includes('refuge'), typed)
  })

  test('the longest phrase, and each once', () => {
    assert.deepEqual(
      hear('walking football, walking football', shipped).heard.map(({ says }) => says),
      ['walking football'],
    )
  })

  test('what belongs to no phrase and means something is left', () => {
    assert.deepEqual(hear('I am looking for a macrame club in Halton', shipped).left, ['macrame', 'halton'])
  })

  test('a word that makes sense as it is stays as it was typed', () => {
    for (const typed of ['welding', 'rubbing', 'wailing'])
      assert.deepEqual(hear(typed, shipped).left, [typed])
  })

  test('“the change” is not every change', () => {
    assert.deepEqual(hear('change', shipped).heard, [])
    assert.deepEqual(needsIn(hear('the change', shipped).heard), ['condition'])
  })

  test('a later phrase stands instead of an earlier one that says the same', () => {
    const own: Phrase = { says: 'gas bills', words: ['fuel bank'] }
    assert.deepEqual(hear('my gas bill', [...shipped, own]).heard, [own])
  })
})

describe('what is heard on a page in another language', () => {
  const said: [language: string, typed: string, needs: string[]][] = [
    ['pl', 'Jestem samotna i nie mogę spać', ['loneliness', 'wellbeing']],
    ['pl', 'długi i zasiłki', ['money']],
    ['pl', 'DLUGI', ['money']],
    ['pl', 'po śmierci męża', ['bereavement']],
    ['pl', 'walking group', ['activity', 'loneliness']],
    ['ur', 'تنہائی', ['loneliness']],
    ['ur', 'میں اکیلا ہوں اور پیسے نہیں ہیں', ['loneliness', 'money']],
    ['ur', 'انگریزی سیکھنا', ['work']],
    ['en', 'samotna', []],
  ]
  for (const [language, typed, needed] of said)
    test(`${typed} (${language})`, () => {
      assert.deepEqual(needsIn(hear(typed, shippedIn(language)).heard), needed)
    })

  test('every phrase is heard when it is said, whatever its accents', () => {
    for (const language of ['pl', 'ur'])
      for (const phrase of shippedIn(language).slice(shipped.length)) {
        const { heard } = hear(phrase.says.replaceAll('*', ''), shippedIn(language))
        assert.ok(heard.length > 0, `${phrase.says} is not heard`)
        assert.equal(phrase.says, plainPhrase(phrase.says))
      }
  })

  test('they search for free, and in their language', () => {
    assert.deepEqual(wishesIn(hear('za darmo, po polsku', shippedIn('pl')).heard), [
      { cost: 'free' },
      { language: 'pl' },
    ])
    assert.deepEqual(wishesIn(hear('مفت اردو میں', shippedIn('ur')).heard), [
      { cost: 'free' },
      { language: 'ur' },
    ])
  })
})

describe('what is not wanted', () => {
  const cases: [typed: string, without: string[], heard: string[]][] = [
    ['men’s group that isn’t football', ['football'], ['mens group']],
    ['men’s group that is not football', ['football'], ['mens group']],
    ['not football', ['football'], []],
    ['no gym', ['gym'], []],
    ['without swimming', ['swimming'], []],
    ['anything but bingo', ['bingo'], []],
    ['something to do except art', ['art'], ['something to do']],
    ['exercise other than running', ['running'], ['exercise']],
    ['I don’t like football or rugby', ['football', 'rugby'], []],
    ['not into macrame', ['macrame'], []],
    ['dim pel-droed', ['football'], []],
    ['dim pêl-droed', ['football'], []],
    ['rhywbeth heblaw canu', ['singing'], []],
    ['arts and crafts, not knitting', ['knitting'], ['arts and crafts']],
    ['ioga, nid nofio', ['swimming'], ['ioga']],
    ['not on Tuesdays', ['on tuesdays'], []],
    // What is missing is no wish to be without it.
    ['can’t get out', [], ['cant get out']],
    ['no money', [], ['no money']],
    ['not sleeping', [], ['not sleeping']],
    ['no friends', [], ['no friends']],
    ['no garden', [], ['garden']],
    ['no housing', [], ['housing']],
    ['without my husband', [], ['without my husband']],
    ['not the same since my stroke', [], ['not the same since', 'stroke']],
    ['not able to walk far', [], ['not able to walk']],
    ['heb gar', [], ['heb gar']],
    ['dim arian', [], ['dim arian']],
    ['I don’t want to be alone', [], ['alone']],
  ]
  for (const [typed, without, says] of cases)
    test(typed, () => {
      const heard = hear(typed, shipped)
      assert.deepEqual(heard.without, without)
      assert.deepEqual(
        heard.heard.map(phrase => phrase.says),
        says,
      )
    })
})

test('wishes are heard as filters', () => {
  const wishes = (typed: string) => wishesIn(hear(typed, shipped).heard)
  assert.deepEqual(wishes('free yoga on a Tuesday evening near a bus'), [
    { cost: 'free' },
    { day: 'tu' },
    { time: 'evening' },
    { by: 'bus' },
  ])
  assert.deepEqual(wishes('at the weekend, step-free, people who have been through it'), [
    { days: ['sa', 'su'] },
    { access: 'step-free' },
    { peer: true },
  ])
  assert.deepEqual(wishes('online, BSL, Polish'), [
    { where: 'online' },
    { access: 'bsl' },
    { language: 'pl' },
  ])
  assert.deepEqual(wishes('am ddim, ar ddydd Mawrth, yn Gymraeg'), [
    { cost: 'free' },
    { day: 'tu' },
    { language: 'cy' },
  ])
})

describe('plain words', () => {
  test('the same word however it was typed', () => {
    for (const typed of ["can't", 'can’t', 'CAN´T', 'can t', 'cannot', 'can not'])
      assert.deepEqual(wordsOf(typed), ['cant'], typed)
    assert.deepEqual(wordsOf('Men s shed; pêl-droed / café'), ['mens', 'shed', 'pel', 'droed', 'cafe'])
  })

  test('a phrase is written plainly, with its star', () => {
    assert.equal(plainPhrase('  Can’t GET  out! '), 'cant get out')
    assert.equal(plainPhrase('Lonel*'), 'lonel*')
    assert.equal(plainPhrase('food bank*'), 'food bank*')
    assert.equal(plainPhrase('men’s sh* club'), 'mens sh* club')
    assert.equal(plainPhrase('"; drop'), 'drop')
  })

  test('of 10,000 words 60 are read, and of one word without an end 2,000 letters', () => {
    for (const typed of ['lonely ', 'no lonely or ', 'not my benifitz ']) {
      const read = wordsOf(typed.repeat(10_000))
      assert.equal(read.length, 60)
      assert.deepEqual(hear(`${typed.repeat(10_000)}yoga`, shipped), hear(read.join(' '), shipped))
    }
    assert.ok(wordsOf('é'.repeat(1_000_000)).join('').length <= 2_000)
  })
})

describe('the phrases that come with the program', () => {
  test('every one is written as it is compared, and means something', () => {
    for (const { says, needs: meant = [], words = [], wish } of shipped) {
      assert.match(says, /^[a-z0-9]+\*?( [a-z0-9]+\*?)*$/, says)
      assert.equal(plainPhrase(says), says)
      assert.ok(
        says.split(' ').every(word => !word.endsWith('*') || word.length >= 4),
        `${says}: too short`,
      )
      assert.ok(meant.every(isNeed), says)
      assert.ok(meant.length + words.length > 0 || wish, says)
      assert.ok(
        words.every(word => word === word.trim() && word !== '' && !word.includes('*')),
        says,
      )
    }
  })

  test('none stands twice', () => {
    const keys = shipped.map(keyOf)
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    )
  })

  test('none is made of words that everybody says', () => {
    const empty = shipped.filter(({ says }) => isStopWord(says))
    assert.deepEqual(
      empty.map(({ says }) => says),
      [],
    )
  })

  test('every need has many, and Welsh has at least 150', () => {
    for (const need of Object.keys(needs)) {
      const count = english.filter(phrase => phrase.needs?.includes(need as never)).length
      assert.ok(count >= 20, `${need} has ${count}`)
    }
    assert.ok(welsh.length >= 150, `${welsh.length} in Welsh`)
    assert.ok(welsh.every(({ language }) => language === 'cy'))
  })

  test('each is heard when it is said', () => {
    const deaf = shipped.filter(phrase => {
      const typed = phrase.says.replaceAll('*', '')
      const { heard, without } = hear(typed, shipped)
      const same = keyOf({ says: typed })
      return (
        !heard.some(one => keyOf({ says: one.says.replaceAll('*', '') }) === same) && without.length === 0
      )
    })
    assert.deepEqual(
      deaf.map(({ says }) => says),
      [],
    )
  })
})

describe('what may be kept of a search that found nothing', () => {
  const kept = [
    'lonely',
    'Macrame classes',
    'help with my gas bill',
    'PIP forms on a Tuesday',
    'HELP WITH GAS BILL',
  ]
  const notKept = [
    'ring 01524 555 199',
    'near LA1 8HM',
    'born 1 May 1950',
    'margaret@people.example',
    'www.margaret.example',
    'help for Margaret',
    'JOHN SMITH',
    'John Smith lonely',
    'my name is margaret',
    'a man called john',
    'mrs hill wants company',
    'dr okafor sent me',
    'fy enw i yw mair',
  ]
  for (const typed of kept) test(`kept: ${typed}`, () => assert.ok(mayKeep(typed)))
  for (const typed of notKept) test(`not kept: ${typed}`, () => assert.ok(!mayKeep(typed)))

  test('at most 100 letters, in whole words', () => {
    assert.equal(wordsToKeep('Can’t get OUT'), 'cant get out')
    assert.equal(wordsToKeep('macrame '.repeat(10_000)), 'macrame '.repeat(12).trim())
    assert.equal(wordsToKeep('a'.repeat(300)), '')
    assert.equal(wordsToKeep('something for me'), '')
  })
})
