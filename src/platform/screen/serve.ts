/**
 * The engine behind every screen.
 *   GET    who → permission → load → draw                                                                 200
 *   POST   who → sent before? → load → why not? → read ─ wrong ──→ same page, messages, what was typed   422
 *                                                     └ right → submit ─ refused → roll back, load again, 422
 *                                                                      └ done → redirect                  303
 *                                                      keeps nothing → submit → the answer as a page      200
 * Audit and submission id are rows of the same transaction.
 */
import { randomUUID } from 'node:crypto'
import { createElement, type ReactElement } from 'react'
import { auditName, isLinkHolder, isStaff, reachOf, type Actor } from '../actor.ts'
import { audit } from '../audit.ts'
import { inPlace, inPlaceWithRetry, type Db } from '../database/transaction.ts'
import { Conflict, NotFound, Refused, WrongAnswer } from '../errors.ts'
import { createTx, type Ground, type Place, type Tx } from '../tx.ts'
import { languageFor } from '../words/languages.ts'
import type { Say } from '../words/say.ts'
import type { Fields } from './field.ts'
import { freshForm, readForm, withConflict, withReasons, withWrongAnswer, type Form } from './form.ts'
import type { AnyScreen, Client, Cookies, Done, Download, Visit } from './screen.ts'
import { words } from './words.ts'
import { claim, earlierOutcome, fingerprintOf, isUuid, keepOutcome } from './submission.ts'

/** A request, without HTTP's details. */
export interface Asked {
  params: Record<string, string>
  query: URLSearchParams
  cookies: Cookies
  client: Client
  requestId: string
  /** What the browser says its reader can read. */
  reads: string | undefined
  /** The address, for the fingerprint and for coming back after sign-in. */
  path: string
}

/** An answer, without HTTP's details. */
export type Answer =
  | { kind: 'page'; status: 200 | 422; page: ReactElement; form: Form; actor: Actor; place: Place; say: Say }
  | { kind: 'file'; file: Download }
  | { kind: 'done'; done: Done }
  | { kind: 'sign in' }
  | { kind: 'check link'; link: string; language: string }
  | { kind: 'not found'; actor: Actor; place: Place; say: Say; page?: ReactElement }

/** Finds out who asks: filled in by accounts, because the platform knows no accounts. */
export interface Door {
  /** The place whose rows this request may see. */
  placeId(asked: Asked): Promise<number>
  identify(
    db: Db,
    placeId: number,
    asked: Asked,
  ): Promise<{ actor: Actor; place: Place; unchecked?: boolean }>
}

export function createEngine(ground: Ground, door: Door) {
  /** Opens the door: the transaction, the actor, and whether this screen is there for them. */
  async function enter<T>(
    screen: AnyScreen,
    asked: Asked,
    run: typeof inPlace,
    inside: (visit: Visit, place: Place) => Promise<T>,
  ): Promise<T | Answer> {
    const placeId = await door.placeId(asked)
    let notThere: Answer | undefined
    try {
      return await run(ground.database, placeId, async db => {
        const { actor, place, unchecked } = await door.identify(db, placeId, asked)
        await ground.languages.ready(db, place)
        const ofReader = isLinkHolder(actor) ? actor.language : undefined
        // Staff pages are English. What the public reads they may show to somebody in another language.
        const isEnglish = screen.inEnglish || (isStaff(actor) && screen.needs !== 'public')
        const language = isEnglish
          ? 'en'
          : languageFor(asked, isStaff(actor) ? 'en' : ofReader, ground.languages.all)
        const say = ground.languages.say(place, language)
        notThere = { kind: 'not found', actor, place, say }
        if (screen.needs !== 'public') {
          const { link } = asked.params
          if (unchecked && link !== undefined) return { kind: 'check link', link, language }
          if (actor.role === 'anyone') return link === undefined ? { kind: 'sign in' } : notThere
          if (reachOf(actor, screen.needs) === undefined) return notThere
          if (isLinkHolder(actor) !== (link !== undefined)) return notThere
        }
        for (const [name, value] of Object.entries(asked.params))
          if (!textParams.has(name) && !isUuid(value)) return notThere
        const tx = createTx(ground, db, place, language)
        const { params, query, client, cookies } = asked
        return inside({ tx, actor, params, query, client, cookies }, place)
      })
    } catch (error) {
      // Only here, when the transaction is undone: nothing half done stays behind a “not found”.
      if (error instanceof NotFound && notThere)
        return error.page && 'place' in notThere ? { ...notThere, page: error.page } : notThere
      throw error
    }
  }

  async function get(screen: AnyScreen, asked: Asked): Promise<Answer> {
    return enter(screen, asked, inPlace, async (visit, place) => {
      const data = await screen.load(visit)
      const form = formFor(screen, data, visit)
      await recordRead(screen, visit, data, asked)
      if (screen.file && isFileAsked(screen, asked)) return { kind: 'file', file: screen.file(data) }
      return shown(visit, place, { status: 200, form, page: () => screen.page(data, form) })
    })
  }

  async function post(screen: AnyScreen, asked: Asked, sent: FormData): Promise<Answer> {
    try {
      return await attempt(screen, asked, sent)
    } catch (error) {
      if (error instanceof Refused)
        return again(screen, asked, sent, form => withReasons(form, error.reasons))
      if (error instanceof WrongAnswer)
        return again(screen, asked, sent, form => withWrongAnswer(form, error))
      if (error instanceof Conflict)
        return again(screen, asked, sent, (form, saved) => withConflict(form, saved, error))
      if (error instanceof UsedBefore)
        return again(screen, asked, sent, (form, _, say) => withReasons(form, [say(words.usedBefore)]))
      throw error
    }
  }

  async function attempt(screen: AnyScreen, asked: Asked, sent: FormData): Promise<Answer> {
    return enter(screen, asked, inPlaceWithRetry, async (visit, place) => {
      const { tx, actor } = visit
      if (!screen.submit) throw new NotFound()
      const id = submissionId(sent)
      const submission = {
        id,
        fingerprint: await fingerprintOf(tx.secret, { path: asked.path, actor: auditName(actor), sent }),
        token: asked.params['link'] ?? asked.params['token'],
      }
      const before = await earlierOutcome(tx, submission)
      if (before.kind === 'done') return { kind: 'done', done: before.outcome }
      // It may be this very form, sent twice, that made it impossible a moment ago, or took away what it is about.
      const unlessDone = async (error: Error): Promise<Answer> => {
        const meanwhile = await earlierOutcome(tx, submission)
        if (meanwhile.kind === 'done') return { kind: 'done', done: meanwhile.outcome }
        throw error
      }
      let data: unknown
      try {
        data = await screen.load(visit)
      } catch (error) {
        if (error instanceof NotFound) return unlessDone(error)
        throw error
      }
      const reasons = screen.whyNot?.(data) ?? []
      if (reasons.length > 0) return unlessDone(new Refused(reasons))
      const fields = screen.fields?.(data, visit) ?? {}
      const { values, form, isWrong } = readForm(fields, sent, tx.say)
      const version = versionIn(sent)
      if (isWrong) {
        // A copy of this very form may have changed what is asked a moment ago.
        const meanwhile = await earlierOutcome(tx, submission)
        if (meanwhile.kind === 'done') return { kind: 'done', done: meanwhile.outcome }
        await recordRead(screen, visit, data, asked)
        const drawn = { ...form, version }
        return shown(visit, place, { status: 422, form: drawn, page: () => screen.page(data, drawn) })
      }
      const asSent = { ...visit, data, value: values, version: version ?? 0 }
      if (screen.keepsNothing) {
        const done = await screen.submit(asSent)
        const { show } = done
        if (!show) return { kind: 'done', done }
        return shown(visit, place, { status: 200, form, page: () => show })
      }
      const claimed = await claim(tx, submission)
      if (claimed.kind === 'done') return { kind: 'done', done: claimed.outcome }
      if (claimed.kind === 'other answers') throw new UsedBefore()
      const done = await screen.submit(asSent)
      const people = [...seen(screen, data), ...(done.about ?? [])]
      if (people.length > 0) await audit(tx, actor, { ...entryOf(screen, asked), action: 'write', people })
      await keepOutcome(tx, submission, done)
      return { kind: 'done', done }
    })
  }

  /** After a rule refused or somebody saved first: fresh data, and everything that was typed. */
  async function again(
    screen: AnyScreen,
    asked: Asked,
    sent: FormData,
    change: (typed: Form, saved: Form, say: Say) => Form,
  ): Promise<Answer> {
    return enter(screen, asked, inPlace, async (visit, place) => {
      const data = await screen.load(visit)
      const fields = screen.fields?.(data, visit) ?? {}
      const { form: read } = readForm(fields, sent, visit.tx.say)
      const whyNot = screen.whyNot?.(data) ?? []
      // Where nothing can be sent, what is wrong with the answers does not matter.
      const problems = whyNot.length > 0 ? [] : read.problems
      const typed = { ...read, problems, version: versionIn(sent), whyNot }
      const form = change(typed, formFor(screen, data, visit), visit.tx.say)
      await recordRead(screen, visit, data, asked)
      return shown(visit, place, { status: 422, form, page: () => screen.page(data, form) })
    })
  }

  return { get, post }
}

const isFileAsked = ({ fileAs }: AnyScreen, { query }: Asked): boolean =>
  fileAs === 'always' || query.get('as') === (fileAs ?? 'csv')

/** A page to be drawn: as a component, so that it can ask in which language it is read. */
const shown = (
  { tx, actor }: Visit,
  place: Place,
  { status, form, page }: { status: 200 | 422; form: Form; page: () => ReactElement },
): Answer => ({ kind: 'page', status, page: createElement(page), form, actor, place, say: tx.say })

/** The submission id was used, for other answers. */
class UsedBefore extends Error {}

/** Path parameters that are words or tokens, not row ids. */
const textParams = new Set([
  'link',
  'who',
  'token',
  'topic',
  'rule',
  'section',
  'need',
  'hub',
  'group',
  'language',
  'key',
])

function formFor(screen: AnyScreen, data: unknown, visit: Visit): Form {
  return freshForm<Fields>(screen.fields?.(data, visit) ?? {}, {
    version: screen.version?.(data),
    whyNot: screen.whyNot?.(data),
  })
}

const seen = (screen: AnyScreen, data: unknown): readonly string[] =>
  screen.sees === 'nobody' ? [] : screen.sees(data)

const entryOf = (screen: AnyScreen, asked: Asked) => ({
  purpose: screen.needs,
  what: screen.path,
  requestId: asked.requestId,
})

async function recordRead(
  screen: AnyScreen,
  { tx, actor }: { tx: Tx; actor: Actor },
  data: unknown,
  asked: Asked,
) {
  const people = seen(screen, data)
  if (people.length > 0) await audit(tx, actor, { ...entryOf(screen, asked), action: 'read', people })
}

function submissionId(sent: FormData): string {
  const id = sent.get('submission')
  return typeof id === 'string' && isUuid(id) ? id : randomUUID()
}

/** The version a form says it was made from. One that no page can have given is none. */
function versionIn(sent: FormData): number | undefined {
  const version = sent.get('version')
  return typeof version === 'string' && /^\d{1,9}$/.test(version) ? Number(version) : undefined
}
