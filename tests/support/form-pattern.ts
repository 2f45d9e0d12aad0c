/** Is a page with mistakes drawn as the NHS draws one? Every fault as a sentence; empty means it is. (quality.md U16) */
import type { HTMLElement } from 'node-html-parser'
import type { Shown } from './visitor.ts'

const text = (element: HTMLElement | null): string => (element?.text ?? '').replace(/\s+/g, ' ').trim()

/** A page with mistakes: title, summary first and with links that lead somewhere, messages beside their fields. */
export function patternFaults(shown: Shown): string[] {
  const { page, title } = shown
  const faults: string[] = [...formFaults(shown)]
  if (!title.startsWith('Error: ')) faults.push(`the title is “${title}”`)
  const main = page.querySelector('main')
  const summary = main?.querySelector('.nhsuk-error-summary')
  if (!main || !summary) return [...faults, 'there is no error summary']
  if (!summary.querySelector('[role=alert]')) faults.push('the summary is not announced')
  if (text(summary.querySelector('h2')) === '') faults.push('the summary has no heading')
  const heading = main.querySelector('h1')
  if (heading && main.innerHTML.indexOf('nhsuk-error-summary') > main.innerHTML.indexOf(heading.outerHTML))
    faults.push('the summary stands below the heading')
  const links = summary.querySelectorAll('li a')
  if (links.length === 0) faults.push('the summary has no link')
  for (const link of links) {
    const target = page.getElementById((link.getAttribute('href') ?? '').replace(/^#/, ''))
    const takesFocus =
      target && (/^(INPUT|TEXTAREA|SELECT|BUTTON|A)$/.test(target.tagName) || target.hasAttribute('tabindex'))
    if (!takesFocus) faults.push(`“${text(link)}” leads to ${link.getAttribute('href')}, which is no field`)
  }
  const beside = main.querySelectorAll('.nhsuk-error-message:not([hidden])').map(text)
  for (const message of beside)
    if (!links.some(link => `Error: ${text(link)}` === message))
      faults.push(`“${message}” is not in the summary`)
  const ofFields = links.filter(link => link.getAttribute('href') !== '#send').map(text)
  for (const words of ofFields)
    if (!beside.includes(`Error: ${words}`)) faults.push(`“${words}” does not stand beside its field`)
  for (const words of links.map(text))
    if (!/[a-z] [a-z]/.test(words) || /undefined|null|NaN|\[object|Invalid/.test(words))
      faults.push(`“${words}” is not a sentence for people`)
  return faults
}

/** Any page with a form: one heading, no id twice, and every field with a label. */
export function formFaults({ page }: Shown): string[] {
  const faults: string[] = []
  const headings = page.querySelectorAll('h1').length
  if (headings !== 1) faults.push(`there are ${headings} headings of the first level`)
  const ids = page.querySelectorAll('[id]').map(element => element.id)
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`the id ${id} stands twice`)
  for (const field of page.querySelectorAll('main input, main textarea, main select')) {
    if (field.getAttribute('type') === 'hidden') continue
    const label = page.querySelector(`label[for="${field.id}"]`)
    if (field.id === '' || text(label) === '') faults.push(`${field.getAttribute('name')} has no label`)
  }
  return faults
}
