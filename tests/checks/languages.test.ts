/** Every language says everything: the same words as English, with the same blanks, in sentences as short. */
import { parse } from '@formatjs/icu-messageformat-parser'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import '../../src/routes.ts'
import { readLanguages } from '../../src/platform/words/languages.ts'
import { everyMessage, type Message } from '../../src/platform/words/message.ts'
import { sayIn } from '../../src/platform/words/say.ts'

const { all } = readLanguages('src/languages')
const messages = [...everyMessage().values()]

/** The names of what a text leaves open. */
const blanksIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g)].map(([, name]) => name ?? ''))].toSorted()

/** In any plural: what English leaves open, whether or not a branch of it is taken. */
const openIn = ({ english }: Message) => blanksIn(english)

const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!:۔؟])\s+|\n+/).filter(Boolean)

for (const [tag, { name, direction, words }] of [...all].filter(([known]) => known !== 'en'))
  describe(`${name} (${tag})`, () => {
    test('has a text for every message, and no other', () => {
      assert.deepEqual(
        messages.map(({ key }) => key).filter(key => !words[key]),
        [],
        'not said in this language yet',
      )
      const known = everyMessage()
      assert.deepEqual(
        Object.keys(words).filter(key => !known.has(key)),
        [],
        'the program says no such thing',
      )
    })

    test('leaves open what English leaves open, and can be read', () => {
      const wrong = messages.flatMap(message => {
        const text = words[message.key]
        if (text === undefined) return []
        try {
          parse(text, { ignoreTag: true })
        } catch (error) {
          return [`${message.key} cannot be read: ${String(error)}`]
        }
        const [here, there] = [blanksIn(text), openIn(message)]
        return here.join() === there.join()
          ? []
          : [`${message.key} has ${here.join()}, English ${there.join()}`]
      })
      assert.deepEqual(wrong, [])
    })

    test('says it in sentences of 22 words or fewer, with every plural of its own', () => {
      const say = sayIn({ language: tag, direction, textOf: key => words[key] })
      const long = messages.flatMap(message =>
        [0, 1, 2, 3, 5, 11].flatMap(count =>
          sentencesIn(say(message, numbered(count))).filter(sentence => sentence.split(/\s+/).length > 22),
        ),
      )
      assert.deepEqual([...new Set(long)], [])
    })
  })

const numbered = (count: number) => new Proxy({}, { get: () => count, has: () => true })

test('a language is one file: its direction and name are its own', () => {
  assert.deepEqual(
    [...all].map(([tag, { direction }]) => [tag, direction]),
    [
      ['en', 'ltr'],
      ['cy', 'ltr'],
      ['pl', 'ltr'],
      ['ur', 'rtl'],
    ],
  )
})

test('the check can tell a missing word and a blank that is not filled', () => {
  assert.deepEqual(blanksIn('{count, plural, one {# place} other {# places}} near {town}'), ['count', 'town'])
})
