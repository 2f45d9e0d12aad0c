/** What can be said in the standard's formats, and what is left out because it cannot. Pure. */

type Loosely<Content> = { [Name in keyof Content]: Content[Name] | null | undefined }

/** What nobody says is left out: it is neither null nor empty. */
export function withoutNothing<Content extends object>(said: Loosely<Content>): Content {
  const something: Partial<Content> = {}
  for (const name of Object.keys(said) as (keyof Content)[]) {
    const value = said[name]
    if (value !== undefined && value !== null) something[name] = value
  }
  return something as Content
}

/** A web address as RFC 3986 has it; letters that it does not know are written as their codes. */
export function uriIn(typed: string | undefined): string | undefined {
  if (typed === undefined || /^https?:\/\/[\w!#$%&'()*+,./:;=?@[\]~-]+$/.test(typed)) return typed
  return URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol) ? new URL(typed).href : undefined
}

export const emailIn = (typed: string | undefined): string | undefined =>
  typed !== undefined && /^[\w!#$%&'*+/=?^`{|}~.-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(typed) ? typed : undefined

/** A day as 2026-01-31. */
export const dayIn = (typed: string | undefined): string | undefined =>
  typed !== undefined && /^\d{4}-\d\d-\d\d$/.test(typed) ? typed : undefined
