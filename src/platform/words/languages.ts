/**
 * The languages there are: English, and one file each in src/languages. A place corrects words in the program; its
 * corrections are kept in memory until its row says that there are new ones.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '../database/transaction.ts'
import { everyMessage } from './message.ts'
import { sayIn, type Say } from './say.ts'
import { faultsIn } from './text.ts'

/** One file: what the language calls itself, how it runs, and its words by key. */
export interface LanguageFile {
  name: string
  direction: 'ltr' | 'rtl'
  words: Record<string, string>
}

export interface Languages {
  /** By tag, English first. */
  all: ReadonlyMap<string, LanguageFile>
  /** Fetches a place's corrections where they are new. Costs nothing when they are not. */
  ready(db: Db, place: OfPlace): Promise<void>
  /** The voice of a language in a place. A language there is no file for is said in English. */
  say(place: { place_id: number } | undefined, language: string | null | undefined): Say
}

interface OfPlace {
  place_id: number
  words_version: number
}

const english: LanguageFile = { name: 'English', direction: 'ltr', words: {} }

export function readLanguages(folder: string): Languages {
  const all = new Map([
    ['en', english],
    ...readdirSync(folder)
      .filter(file => file.endsWith('.json'))
      .toSorted()
      .map(file => [file.replace('.json', ''), readFile(join(folder, file))] as const),
  ])
  const corrected = new Map<
    number,
    { version: number; texts: Map<string, string>; voices: Map<string, Say> }
  >()
  const plain = new Map<string, Say>()
  const voiceOf = (voices: Map<string, Say>, language: string, texts?: Map<string, string>): Say => {
    const known = voices.get(language)
    if (known) return known
    const { direction, words } = all.get(language) ?? english
    const voice = sayIn({
      language,
      direction,
      textOf: key => texts?.get(`${language} ${key}`) ?? words[key],
    })
    voices.set(language, voice)
    return voice
  }
  return {
    all,
    async ready(db, { place_id, words_version }) {
      if (words_version === 0 || corrected.get(place_id)?.version === words_version) return
      const rows = await db
        .selectFrom('word_correction')
        .distinctOn(['language', 'key'])
        .select(['language', 'key', 'text'])
        .orderBy('language')
        .orderBy('key')
        .orderBy('version', 'desc')
        .execute()
      const texts = new Map(
        rows.flatMap(({ language, key, text }) =>
          text !== null && isSayable(key, text) ? [[`${language} ${key}`, text]] : [],
        ),
      )
      corrected.set(place_id, { version: words_version, texts, voices: new Map() })
    },
    say(place, language) {
      const tag = language && all.has(language) ? language : 'en'
      const ofPlace = place && corrected.get(place.place_id)
      return ofPlace ? voiceOf(ofPlace.voices, tag, ofPlace.texts) : voiceOf(plain, tag)
    },
  }
}

/** A newer version of the program may fill in other things: then its own words are said. */
const isSayable = (key: string, text: string): boolean => {
  const message = everyMessage().get(key)
  return message !== undefined && faultsIn(text, message.english).length === 0
}

const readFile = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as LanguageFile

/** What the address asks for the language of a page by: the finder asks for a service's `language`. */
export const languageField = 'lang'

/**
 * In which language to answer somebody: the one they chose in the address or before, the one their record says they
 * read, or the first their browser asks for.
 */
export function languageFor(
  asked: { query: URLSearchParams; cookies: { language?: string | undefined }; reads: string | undefined },
  ofReader: string | undefined,
  all: ReadonlyMap<string, unknown>,
): string {
  const known = [asked.query.get(languageField), asked.cookies.language, ofReader].find(
    tag => typeof tag === 'string' && all.has(tag),
  )
  return known ?? preferred(asked.reads, all)
}

/** Of what a browser says it would like to read, the first there is: "pl-PL,pl;q=0.9,en;q=0.8". English otherwise. */
export function preferred(accepted: string | undefined, all: ReadonlyMap<string, unknown>): string {
  const wishes = (accepted ?? '').split(',').flatMap(part => {
    const [tag = '', quality = 'q=1'] = part.trim().split(';')
    const weight = Number(quality.trim().replace('q=', ''))
    const language = tag.toLowerCase().split('-')[0] ?? ''
    return all.has(language) && weight > 0 ? [{ language, weight }] : []
  })
  return wishes.toSorted((a, b) => b.weight - a.weight)[0]?.language ?? 'en'
}
