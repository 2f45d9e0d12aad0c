/**
 * Which passwords may be chosen (OWASP ASVS 5.0, 6.2): long, not among the first that are guessed, and not
 * somebody's own name. Any characters will do, and no kind of character is asked for. Pure.
 */
import { commonRuns, commonWords } from './common-passwords.ts'

export const shortest = 12
export const longest = 200

/** In characters, however many bytes each takes. */
export const lengthOf = (password: string): number => Array.from(password).length

interface Owner {
  name: string
  email: string
}

/** Why this password cannot be chosen, in words for beside its field; undefined when it can. */
export function whyNotPassword(password: string, owner: Owner): string | undefined {
  const length = lengthOf(password)
  if (length < shortest) return `Password must be ${shortest} characters or more`
  if (length > longest) return `Password must be ${longest} characters or fewer`
  if (holdsOwner(password, owner)) return 'Password must not contain your name or email address'
  if (isCommon(password))
    return 'This password is one of the first that people guess. Try 3 words that do not belong together'
  return undefined
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Names of three letters stand in too many words to be looked for by themselves. */
const shortestName = 4

function holdsOwner(password: string, { name, email }: Owner): boolean {
  const [local = ''] = email.split('@')
  const parts = [name, email, local, ...name.split(/\s+/), ...local.split(/[^\p{L}]+/u)]
  const typed = plain(password)
  return parts
    .map(plain)
    .filter(part => part.length >= shortestName)
    .some(part => typed.includes(part))
}

/** As people disguise letters: p4$$w0rd. */
const disguises: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
}

/** Is it one or two words that everybody tries, or a run, however doubled, numbered or disguised? */
export function isCommon(password: string): boolean {
  const typed = password.toLowerCase().normalize('NFKC')
  const unnumbered = typed.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const undisguised = unnumbered.replaceAll(/./gsu, letter => disguises[letter] ?? letter)
  return (
    isRepeated(typed) ||
    [typed, unnumbered, undisguised].some(text => isRun(text) || isMadeOfCommon(lettersOf(text), 2))
  )
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '')

/** The same few characters over and over: aaaaaaaaaaaa, 123412341234, letmeinletmein. */
const isRepeated = (text: string): boolean => /^(.{1,8})\1+.{0,3}$/su.test(text)

/** Along the keyboard, the alphabet or the numbers, either way, whole or in two pieces. */
function isRun(text: string): boolean {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  return bare.length > 0 && piecesOf(bare) <= 2
}

/** How many pieces of known runs the text falls into, taking the longest each time; many when it does not. */
function piecesOf(text: string): number {
  let rest = text
  for (let pieces = 0; pieces < 3; pieces++) {
    if (rest === '') return pieces
    const length = longestRun(rest)
    if (length < 3) return Number.POSITIVE_INFINITY
    rest = rest.slice(length)
  }
  return rest === '' ? 3 : Number.POSITIVE_INFINITY
}

function longestRun(text: string): number {
  for (let length = text.length; length >= 3; length--)
    if (commonRuns.some(run => run.includes(text.slice(0, length)))) return length
  return 0
}

/** Is the text at most `most` of the common words in a row? No letter at all, as in a phone number, is common. */
function isMadeOfCommon(text: string, most: number): boolean {
  if (text === '') return true
  if (most === 0) return false
  for (let length = 1; length <= text.length; length++)
    if (commonWords.has(text.slice(0, length)) && isMadeOfCommon(text.slice(length), most - 1)) return true
  return false
}
