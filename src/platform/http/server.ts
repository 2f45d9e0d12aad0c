/** HTTP for every screen: headers, forms, cookies, redirects, and the pages for when it did not work. */
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { randomUUID } from 'node:crypto'
import type { ReactElement } from 'react'
import { anyone, type Actor } from '../actor.ts'
import { isUnavailable } from '../database/transaction.ts'
import { faultFields, type Log } from '../log.ts'
import type { Form } from '../screen/form.ts'
import type { AnyScreen, Download } from '../screen/screen.ts'
import type { Answer, Asked } from '../screen/serve.ts'
import type { Place } from '../tx.ts'
import { clientOf } from './address.ts'
import { cookieJar, type CookieJar } from './cookies.ts'
import { redirect } from './redirect.ts'
import { countRoundTrips } from '../database/round-trips.ts'
import { languageField, languageFor, type Languages } from '../words/languages.ts'
import type { Say } from '../words/say.ts'

/** Everything a page is drawn with, apart from itself. */
export interface Frame {
  place: Place | undefined
  actor: Actor
  path: string
  form: Form | undefined
  said: string | undefined
  say: Say
  /** Every language there is, by its tag: what it calls itself. */
  languages: ReadonlyMap<string, { name: string }>
  /** What the address asks, for the same page in another language. */
  query: URLSearchParams
}

/** What was sent and may not be saved. Without answers nothing was sent. */
export interface Unsaved {
  answers?: [name: string, value: string][]
  /** A file came with it, which a page cannot keep. */
  hadFile?: boolean
}

/** The pages for when it did not work, drawn by ui. */
export interface ProblemPages {
  notFound(): ReactElement
  away(props: Unsaved & { to: string }): ReactElement
  fault(props: { reference: string }): ReactElement
  tooLarge(props: { megabytes: number }): ReactElement
  foreignForm(): ReactElement
  unreadableForm(): ReactElement
}

export interface ServerParts {
  engine: {
    get(screen: AnyScreen, asked: Asked): Promise<Answer>
    post(screen: AnyScreen, asked: Asked, sent: FormData): Promise<Answer>
  }
  draw(page: ReactElement, frame: Frame): string
  pages: ProblemPages
  publicUrl: string
  isBehindProxy: boolean
  languages: Languages
  log: Log
  /** Says in a header how many times a page asked the database. Never in production. */
  showRoundTrips: boolean
}

/** Form fields, not files: a note of 10 MB is answered by its field's own message, larger ones by a page. */
const largestForm = 12_000_000

type Env = { Variables: { requestId: string } }

export function createServer(screens: readonly AnyScreen[], parts: ServerParts): Hono<Env> {
  const { engine, log, pages } = parts
  const jar = cookieJar(parts.publicUrl)
  const app = new Hono<Env>()

  const nobody = (context: Context): Frame => ({
    place: undefined,
    actor: anyone,
    path: context.req.path,
    form: undefined,
    said: undefined,
    ...readBy(context),
  })
  /** In which language somebody reads a page of whom we know nothing more. */
  const readBy = (context: Context) => {
    const query = new URL(context.req.url).searchParams
    const asked = { query, cookies: { language: jar.read(context, 'language') }, reads: readsOf(context) }
    const language = languageFor(asked, undefined, parts.languages.all)
    return { query, say: parts.languages.say(undefined, language), languages: parts.languages.all }
  }
  const html = (
    context: Context,
    status: 200 | 400 | 403 | 404 | 413 | 422 | 500 | 503,
    page: ReactElement,
    frame = nobody(context),
  ) => context.html(parts.draw(page, frame), status)

  app.use(async (context, next) => {
    context.set('requestId', randomUUID())
    const began = performance.now()
    await next()
    context.header('Cache-Control', context.res.headers.get('Cache-Control') ?? 'no-store')
    context.header('X-Request-Id', context.get('requestId'))
    log.info('request', {
      request: context.get('requestId'),
      method: context.req.method,
      route: routeOf(context),
      status: context.res.status,
      ms: Math.round(performance.now() - began),
    })
  })
  app.use(securityHeaders(parts.publicUrl))
  app.use(csrf({ origin: (origin, context) => isOwnOrigin(origin, context, parts.publicUrl) }))

  for (const screen of screens) {
    const handle = (method: 'get' | 'post') => async (context: Context<Env>) => {
      const asked = askedBy(context, jar, parts.isBehindProxy)
      const answer = await (method === 'get'
        ? engine.get(screen, asked)
        : engine.post(screen, asked, await sentForm(context)))
      return reply(context, answer)
    }
    const counted = (method: 'get' | 'post') => async (context: Context<Env>) => {
      if (!parts.showRoundTrips) return handle(method)(context)
      const { result, count } = await countRoundTrips(() => handle(method)(context))
      result.headers.set('X-Round-Trips', String(count))
      return result
    }
    app.get(screen.path, counted('get'))
    if (screen.submit) {
      const largest = screen.largest ?? largestForm
      app.post(
        screen.path,
        bodyLimit({
          maxSize: largest,
          onError: context =>
            html(context, 413, pages.tooLarge({ megabytes: Math.floor(largest / 1_000_000) })),
        }),
        counted('post'),
      )
    }
  }

  function reply(context: Context<Env>, answer: Answer): Response {
    switch (answer.kind) {
      case 'page': {
        const said = jar.read(context, 'said')
        if (said !== undefined) jar.write(context, { name: 'said', value: '' })
        const frame = {
          place: answer.place,
          actor: answer.actor,
          path: context.req.path,
          form: answer.form,
          said: said === undefined ? undefined : Buffer.from(said, 'base64url').toString(),
          say: answer.say,
          query: new URL(context.req.url).searchParams,
          languages: parts.languages.all,
        }
        keepLanguage(context)
        return html(context, answer.status, answer.page, frame)
      }
      case 'file':
        return fileAnswer(context, answer.file)
      case 'done':
        return redirect(context, jar, answer.done)
      case 'sign in':
        return redirect(context, jar, { goTo: `/sign-in?next=${encodeURIComponent(context.req.path)}` })
      case 'check link':
        return redirect(context, jar, { goTo: checkOf(answer) })
      case 'not found':
        return html(context, 404, answer.page ?? pages.notFound(), {
          ...nobody(context),
          place: answer.place,
          actor: answer.actor,
          say: answer.say,
        })
    }
  }

  /** A language chosen in the address stays chosen. */
  function keepLanguage(context: Context<Env>) {
    const chosen = new URL(context.req.url).searchParams.get(languageField)
    if (chosen !== null && parts.languages.all.has(chosen))
      jar.write(context, { name: 'language', value: chosen, maxAge: languageSeconds })
  }

  app.notFound(context => html(context, 404, pages.notFound()))
  app.onError(async (error, context) => {
    if (error instanceof HTTPException && error.status === 403) return html(context, 403, pages.foreignForm())
    if (error instanceof HTTPException && error.status === 400)
      return html(context, 400, pages.unreadableForm())
    const reference = context.get('requestId')
    if (isUnavailable(error)) {
      log.error('database away', { request: reference, route: routeOf(context), ...faultFields(error) })
      context.header('Retry-After', '10')
      const { pathname, search } = new URL(context.req.url)
      return html(context, 503, pages.away({ ...(await unsavedIn(context)), to: pathname + search }))
    }
    log.error('fault', { request: reference, route: routeOf(context), ...faultFields(error) })
    return html(context, 500, pages.fault({ reference }))
  })
  return app
}

/** A table is kept; what is to be looked at opens in the browser. */
function fileAnswer(context: Context, file: Download): Response {
  if ('csv' in file)
    return context.body(file.csv, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file.name}"`,
    })
  return context.body(new Uint8Array(file.bytes), 200, {
    'Content-Type': file.type,
    'Content-Disposition': `inline; filename="${file.name}"`,
  })
}

function securityHeaders(publicUrl: string) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      objectSrc: ["'none'"],
    },
    strictTransportSecurity: publicUrl.startsWith('https://') ? 'max-age=31536000; includeSubDomains' : false,
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
  })
}

/** Forms come from the public address, or from the very host they are sent to: no other site can say so. */
function isOwnOrigin(origin: string, context: Context, publicUrl: string): boolean {
  if (origin === new URL(publicUrl).origin) return true
  return URL.canParse(origin) && new URL(origin).host === context.req.header('host')
}

function askedBy(context: Context<Env>, jar: CookieJar, isBehindProxy: boolean): Asked {
  const params = context.req.param() as Record<string, string>
  const linkPath =
    params['link'] === undefined ? undefined : `/${context.req.path.split('/')[1]}/${params['link']}`
  return {
    params,
    query: new URL(context.req.url).searchParams,
    cookies: {
      session: jar.read(context, 'session'),
      'sign-in': jar.read(context, 'sign-in'),
      language: jar.read(context, 'language'),
      link: linkPath === undefined ? undefined : jar.read(context, 'link', linkPath),
    },
    client: clientOf(context, isBehindProxy),
    requestId: context.get('requestId'),
    reads: readsOf(context),
    path: context.req.path,
  }
}

/** Reads the form as text where it is plain: Hono's own reader is slower (measured). */
async function sentForm(context: Context): Promise<FormData> {
  const type = context.req.header('content-type') ?? ''
  if (type.startsWith('multipart/form-data'))
    return context.req.formData().catch(() => {
      throw new HTTPException(400)
    })
  const form = new FormData()
  for (const [name, value] of new URLSearchParams(await context.req.text())) form.append(name, value)
  return form
}

/** What was sent, for the page that offers to send it again. Files cannot be kept, and passwords are not. */
async function unsavedIn(context: Context): Promise<Unsaved> {
  if (context.req.method !== 'POST') return {}
  try {
    const sent = [...(await sentForm(context))]
    return {
      answers: sent.filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string' && !pair[0].includes('password'),
      ),
      hadFile: sent.some(([, value]) => typeof value !== 'string'),
    }
  } catch {
    return {}
  }
}

/** A year. */
const languageSeconds = 31_536_000

/** The second check, in the language of whom the link is for. */
const checkOf = ({ link, language }: { link: string; language: string }): string =>
  `/link/${link}${language === 'en' ? '' : `?${languageField}=${language}`}`

const readsOf = (context: Context): string | undefined => context.req.header('accept-language')

const routeOf = (context: Context): string => context.req.routePath ?? 'none'
