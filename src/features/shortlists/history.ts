/** What happened to an option, told in sentences. Pure. */
import type { MoveName } from './option.ts'

interface Told {
  move: string
  /** Of staff; null: the person. */
  name: string | null
}

const sentences: Record<MoveName, (who: string) => string> = {
  add: who => `${who} put it on the list`,
  'put-back': who => `${who} put it back`,
  'take-off': who => `${who} took it off`,
  want: who => `${who} said: I would like this`,
  decline: who => `${who} said: not for me`,
  unsay: who => `${who} took the answer back`,
}

const forThem: Partial<Record<MoveName, (who: string) => string>> = {
  want: who => `${who} wrote down: they would like this`,
  decline: who => `${who} wrote down: not for them`,
  unsay: who => `${who} wrote down: they took the answer back`,
}

/** Who did what: the person by their name, or a link worker for them. */
export function tell({ move, name }: Told, person: string): string {
  const made = move as MoveName
  return name === null ? sentences[made](person) : (forThem[made] ?? sentences[made])(name)
}
