/** Somebody with a browser that knows no scripts: opens pages, fills in forms, follows redirects, keeps cookies. */
import assert from 'node:assert/strict'
import { parse, type HTMLElement } from 'node-html-parser'

/** The program's own way in, with what the Node.js server would tell it of the connection. */
type Fetch = (request: Request, connection: object) => Response | Promise<Response>

interface Where {
  /** Where the program is opened. */
  origin?: string
  /** The address they come from. */
  address?: string
  browser?: string
}

export class Visitor {
  readonly cookies = new Map<string, { value: string; path: string }>()
  readonly origin: string
  readonly #fetch: Fetch
  readonly #address: string
  readonly #headers: Record<string, string>

  constructor(
    fetch: Fetch,
    { origin = 'http://localhost:3000', address = '127.0.0.1', browser }: Where = {},
  ) {
    this.#fetch = fetch
    this.origin = origin
    this.#address = address
    this.#headers = { 'x-forwarded-for': address, ...(browser ? { 'user-agent': browser } : {}) }
  }

  /** Opens an address and follows where it leads. */
  async opens(path: string): Promise<Shown> {
    return this.follow(await this.request(path), path)
  }

  /** One request, as it is answered. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, this.origin)
    const headers = new Headers({ ...this.#headers, ...(init.headers as Record<string, string>) })
    const cookie = [...this.cookies]
      .filter(([, { path: scope }]) => url.pathname.startsWith(scope))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')
    if (cookie) headers.set('cookie', cookie)
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', this.origin)
    const answer = await this.#fetch(new Request(url, { ...init, headers, redirect: 'manual' }), {
      incoming: { socket: { remoteAddress: this.#address } },
    })
    for (const line of answer.headers.getSetCookie()) this.#keep(line)
    return answer
  }

  async follow(answer: Response, path: string): Promise<Shown> {
    const goTo = answer.headers.get('location')
    if (goTo === null) return new Shown(this, path, answer, await answer.text())
    return this.follow(await this.request(goTo), goTo)
  }

  #keep(line: string): void {
    const [pair = '', ...rest] = line.split('; ')
    const [name = '', ...value] = pair.split('=')
    const path = rest.find(part => part.startsWith('Path='))?.slice(5) ?? '/'
    if (value.join('=') === '' || rest.includes('Max-Age=0')) this.cookies.delete(name)
    else this.cookies.set(name, { value: value.join('='), path })
  }
}

type Typed = Record<string, string | readonly string[] | File | readonly File[]>

/** A form filled in, and not sent yet. */
export interface Ready {
  visitor: Visitor
  to: string
  init: RequestInit
}

/** A page as it was shown. */
export class Shown {
  readonly status: number
  readonly path: string
  readonly html: string
  readonly page: HTMLElement
  readonly headers: Headers
  readonly #visitor: Visitor

  constructor(visitor: Visitor, path: string, answer: Response, html: string) {
    this.#visitor = visitor
    this.path = path
    this.status = answer.status
    this.headers = answer.headers
    this.html = html
    this.page = parse(html)
  }

  get title(): string {
    return this.page.querySelector('title')?.text ?? ''
  }

  /** The words of the page, spaces folded. */
  get text(): string {
    return (this.page.querySelector('main')?.structuredText ?? '').replace(/\s+/g, ' ')
  }

  shows(...words: string[]): this {
    for (const word of words)
      assert.ok(this.text.includes(word), `“${word}” is not on ${this.path}:\n${this.text}`)
    return this
  }

  doesNotShow(...words: string[]): this {
    for (const word of words) assert.ok(!this.html.includes(word), `“${word}” is on ${this.path}`)
    return this
  }

  is(status: number): this {
    assert.equal(this.status, status, `${this.path} answered ${this.status}: ${this.text.slice(0, 500)}`)
    return this
  }

  /** Follows the link with these words. */
  async follows(words: string): Promise<Shown> {
    const link = this.page
      .querySelectorAll('a')
      .find(one => one.text.replace(/\s+/g, ' ').trim().startsWith(words) && one.getAttribute('href'))
    assert.ok(link, `There is no link “${words}” on ${this.path}:\n${this.text}`)
    return this.#visitor.opens(link.getAttribute('href') ?? '')
  }

  /** Fills in the form that has this button, by the names of its fields, and presses it. */
  async press(button: string, typed: Typed = {}): Promise<Shown> {
    const { to, init } = this.filled(button, typed)
    return this.#visitor.follow(await this.#visitor.request(to, init), to)
  }

  /** The request that pressing the button would send: to send it twice, late, or many times at once. */
  filled(button: string, typed: Typed = {}): Ready {
    const form = this.page
      .querySelectorAll('form')
      .find(one => one.querySelectorAll('button').some(each => each.text.trim() === button))
    assert.ok(form, `There is no button “${button}” on ${this.path}:\n${this.text}`)
    const pressed = form.querySelectorAll('button').find(each => each.text.trim() === button)
    const body = form.getAttribute('enctype') ? new FormData() : new URLSearchParams()
    for (const [name, value] of standing(form)) if (!(name in typed)) body.append(name, value)
    for (const [name, value] of Object.entries(typed)) {
      assert.ok(form.querySelector(`[name="${name}"]`), `The form on ${this.path} has no field “${name}”`)
      for (const one of Array.isArray(value) ? (value as string[]) : [value as string]) body.append(name, one)
    }
    const name = pressed?.getAttribute('name')
    if (name) body.append(name, pressed?.getAttribute('value') ?? '')
    return {
      visitor: this.#visitor,
      to: form.getAttribute('action') ?? this.path,
      init: { method: (form.getAttribute('method') ?? 'get').toUpperCase(), body },
    }
  }

  /** The whole NHS error pattern: status, title, summary with a link to the field, message beside it, typing kept. */
  showsProblem(id: string, message: string): this {
    this.is(422)
    assert.match(this.title, /^Error: /)
    const summary = this.page.querySelector('.nhsuk-error-summary')
    assert.ok(summary, 'There is no error summary')
    const link = summary.querySelectorAll('a').find(one => one.text === message)
    assert.ok(link, `The summary does not say “${message}”: ${summary.text}`)
    assert.equal(link.getAttribute('href'), `#${id}`)
    const field = this.page.getElementById(id)
    assert.ok(field, `The summary links to #${id}, which is not on the page`)
    if (id !== 'send') {
      const beside = this.page.querySelectorAll('.nhsuk-error-message').map(one => one.text)
      assert.ok(
        beside.includes(`Error: ${message}`),
        `“${message}” does not stand beside its field: ${beside.join('; ')}`,
      )
    }
    return this
  }

  /** What stands in a field now. */
  value(name: string): string | undefined {
    const form = this.page.querySelectorAll('form').find(one => one.querySelector(`[name="${name}"]`))
    return form && standing(form).find(([each]) => each === name)?.[1]
  }
}

/** What a browser would send of a form that nobody touched. */
function standing(form: HTMLElement): [string, string][] {
  return form.querySelectorAll('input, textarea, select').flatMap((field): [string, string][] => {
    const name = field.getAttribute('name')
    const type = field.getAttribute('type')
    if (!name || type === 'file') return []
    if ((type === 'radio' || type === 'checkbox') && !field.hasAttribute('checked')) return []
    if (field.tagName === 'TEXTAREA') return [[name, field.text]]
    if (field.tagName === 'SELECT') {
      const options = field.querySelectorAll('option')
      const chosen = options.find(option => option.hasAttribute('selected')) ?? options[0]
      return [[name, chosen?.getAttribute('value') ?? '']]
    }
    return [[name, field.getAttribute('value') ?? '']]
  })
}
