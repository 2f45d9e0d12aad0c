/**
 * What a screen is: one address, who may open it, what it loads, asks, shows and does.
 * The engine (serve.ts) draws it; leaving out `needs` or `sees` does not compile.
 */
import type { ReactElement } from 'react'
import type { Permission } from '../../permissions.ts'
import type { Actor } from '../actor.ts'
import type { Tx } from '../tx.ts'
import type { Fields, Values } from './field.ts'
import type { Form } from './form.ts'

/** The names after colons in a path: '/people/:person/plan' has { person: string }. */
export type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & Params<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : object

export interface Visit<Path extends string = string> {
  tx: Tx
  actor: Actor
  params: Params<Path>
  query: URLSearchParams
  /** Where the request came from: for limits on guessing and for telling sessions apart. */
  client: Client
  /** What the browser brought along: for sign-in alone. */
  cookies: Cookies
}

export interface Client {
  address: string
  browser: string
}

export interface Submission<Path extends string, Data, F extends Fields> extends Visit<Path> {
  data: Data
  value: Values<F>
  /** The version the form was made from, where the screen has one. */
  version: number
}

export interface Done {
  /** Where to go now. */
  goTo: string
  /** What to say there, without a name in it. */
  say?: string
  /** People whose record this wrote, where `sees` could not know them before. */
  about?: readonly string[]
  /** A cookie to set, for sign-in alone. */
  cookie?: Cookie
  /** For a form of which nothing is kept: this page is the answer, and not even an address tells what was asked. */
  show?: ReactElement
}

export interface Cookie {
  name: 'session' | 'link' | 'sign-in' | 'language'
  /** Empty takes the cookie away. */
  value: string
  /** Seconds; without it the cookie ends with the browser. */
  maxAge?: number
  /** The addresses it is sent to: everywhere, or below one link. */
  path?: string
}

export type Cookies = Record<Cookie['name'], string | undefined>

export interface Screen<Path extends string, Data, F extends Fields> {
  path: Path
  /** The permission it takes, or who may come in without one. */
  needs: Permission | 'public'
  /** Its words are English alone, whoever reads it: a door for staff, or for those who answer us at work. */
  inEnglish?: true
  load(visit: Visit<Path>): Promise<Data>
  /** The people whose record the page shows: each visit is written to their audit. Stands after `load`. */
  sees: 'nobody' | PeopleIn<Data>
  /** Why what the form does is not possible now: shown instead of the form, and refused before it is read. */
  whyNot?(data: Data): readonly string[]
  /** For an edit: the version of what is edited. */
  version?(data: Data): number
  fields?(data: Data, visit: Visit<Path>): F
  page(data: Data, form: Form<F>): ReactElement
  /** What the page shows as a file to keep, where its address asks for one: `?as=csv`, or `?as=pdf`. */
  file?(data: Data): Download
  /** What asks for the file, where it is not `csv`. An address that is nothing but a file gives it always. */
  fileAs?: 'pdf' | 'always'
  submit?(submission: Submission<Path, Data, F>): Promise<Done>
  /** The largest form it takes, in bytes. */
  largest?: number
  /** Its form only asks: nothing of it is kept, not even that it was sent. */
  keepsNothing?: true
}

/** Written as a method, so that every screen is a `Screen<string, unknown, Fields>` too. */
type PeopleIn<Data> = { of(data: Data): readonly string[] }['of']

/** A table as a file, in the words of the page it was taken from; or something to look at, such as a letter or a face. */
export type Download =
  | { name: string; csv: string }
  | {
      name: string
      type: 'application/pdf' | `image/${'jpeg' | 'png' | 'webp' | 'svg+xml'}`
      bytes: Uint8Array
    }

/** Any screen, for the table of contents and the engine. */
export type AnyScreen = Screen<string, unknown, Fields>

export function screen<const Path extends string, Data, F extends Fields = Fields>(
  definition: Screen<Path, Data, F>,
): Screen<Path, Data, F> {
  return definition
}
