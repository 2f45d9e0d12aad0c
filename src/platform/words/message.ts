/**
 * Words that people and the public read: written in English beside the feature that says them, in ICU MessageFormat
 * ("{count, plural, one {# place} other {# places}}"), and said in the reader's language by `Say`.
 * Inside a plural write # or more than one word: the types read a lone {word} as something to fill in.
 */

/** One text with what has to be filled in. Its key is the same in every language: "people.title". */
export interface Message<Blank extends string = string> {
  key: string
  english: string
  /** Only for the types: what a caller must give. */
  blanks?: Blank
}

/** What a text leaves open: of "Hello {name}", name. */
type BlankIn<Text extends string> = Text extends `${string}{${infer Inner}}${infer Rest}`
  ? BlankOf<Inner> | BlankIn<Rest>
  : never
type BlankOf<Inner extends string> = Inner extends `${infer Name},${string}`
  ? Name
  : Inner extends `${string} ${string}` | `#${string}` | `${string}{${string}`
    ? never
    : Inner

export type Catalogue<Texts extends Record<string, string>> = {
  readonly [Name in keyof Texts]: Message<BlankIn<Texts[Name]>>
}

const every = new Map<string, Message>()

/** The words of one feature, by their names. Every other language needs the same. */
export function catalogue<const Texts extends Record<string, string>>(
  feature: string,
  texts: Texts,
): Catalogue<Texts> {
  const messages = Object.entries(texts).map(([name, english]) => {
    const message: Message = { key: `${feature}.${name}`, english }
    if (every.has(message.key)) throw new Error(`Two texts are called ${message.key}`)
    every.set(message.key, message)
    return [name, message] as const
  })
  return Object.fromEntries(messages) as Catalogue<Texts>
}

/** Every text of the program that people read, by key: for translating, correcting and checking. */
export const everyMessage = (): ReadonlyMap<string, Message> => every
