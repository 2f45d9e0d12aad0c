/** Answers every question of a page's own form in some right way, knowing nothing of the page. */
import { randomUUID } from 'node:crypto'
import type { HTMLElement } from 'node-html-parser'

export type Answered = [name: string, value: string | File][]

/** The form that a page sends to its own address; undefined when it has none. */
export const ownForm = (page: HTMLElement): HTMLElement | undefined =>
  page
    .querySelectorAll('form')
    .find(form => form.getAttribute('method') === 'post' && form.getAttribute('action') === undefined)

/** What stands in the form stays; what is empty gets an answer, but for the names in `leaveOut`. */
export function answersTo(
  form: HTMLElement | undefined,
  leaveOut: ReadonlySet<string> = new Set(),
): Answered {
  if (!form) return [['submission', '']]
  const answered: Answered = []
  const chosen = new Set<string>()
  for (const field of form.querySelectorAll('input, textarea, select')) {
    const name = field.getAttribute('name')
    if (!name || leaveOut.has(name)) continue
    const type = field.getAttribute('type')
    if (type === 'radio') {
      if (!chosen.has(name)) answered.push([name, standingChoice(form, name)])
      chosen.add(name)
    } else answered.push([name, answerTo(field, name, type)])
  }
  return answered
}

/** The same answers as a new form: nobody has sent it before. */
export const asSent = (answered: Answered): FormData => {
  const form = new FormData()
  for (const [name, value] of answered) form.append(name, name === 'submission' ? randomUUID() : value)
  return form
}

function standingChoice(form: HTMLElement, name: string): string {
  const options = form.querySelectorAll(`input[name="${name}"]`)
  return (options.find(option => option.hasAttribute('checked')) ?? options[0])?.getAttribute('value') ?? ''
}

function answerTo(field: HTMLElement, name: string, type: string | undefined): string | File {
  const standing = field.tagName === 'TEXTAREA' ? field.text : (field.getAttribute('value') ?? '')
  if (type === 'file') return new File(['name,postcode\nA row,LA1 8HM\n'], 'rows.csv', { type: 'text/csv' })
  if (type === 'hidden' || type === 'checkbox' || standing !== '') return standing
  if (field.tagName === 'SELECT') return field.querySelectorAll('option').at(-1)?.getAttribute('value') ?? ''
  const today = Temporal.Now.plainDateISO('Europe/London')
  if (name.endsWith('-day')) return String(today.day)
  if (name.endsWith('-month')) return String(today.month)
  if (name.endsWith('-year')) return String(today.year)
  if (type === 'email') return 'somebody@people.example'
  if (type === 'tel') return '01524 555 198'
  return field.getAttribute('inputmode') === 'numeric' ? '30' : 'A few words'
}

/** The fields that the page says are wrong, by the names they are sent under. */
export const wrongFields = (page: HTMLElement): Set<string> =>
  new Set(
    page
      .querySelectorAll('.nhsuk-error-summary a')
      .map(link => (link.getAttribute('href') ?? '').slice(1).replace(/-1$/, '')),
  )
