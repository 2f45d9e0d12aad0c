/** What somebody is asked to do with a letter or a call, in words; and what they do next where a message came back. Pure. */
import type { Format } from '../formats.ts'

interface What {
  channel: string
  format: Format | null
  status: string
  about: string
}

/** What to do, as a heading of its row. */
export function task({ channel, format, about }: Omit<What, 'status'>): string {
  if (channel === 'call') return about === 'help' ? 'Ring: help with a message' : 'Ring and say it'
  if (format === 'braille') return 'Have this made in braille'
  if (format === 'audio') return 'Ring and read it out, or record it'
  if (format === 'large-print') return 'Print in large print and post'
  return format === 'easy-read' ? 'Print in easy read and post' : 'Print and post'
}

/** Its button, once it is done; and what the list says then. */
export const doneWords = ({ channel, format }: Pick<What, 'channel' | 'format'>) => {
  if (channel === 'call' || format === 'audio') return { button: 'They know now', done: 'Told' }
  return format === 'braille'
    ? { button: 'It was made and posted', done: 'Made and posted' }
    : { button: 'Mark as posted', done: 'Posted' }
}

/** Whether a printer can make it. */
export const isPrinted = ({ channel, format }: Pick<What, 'channel' | 'format'>): boolean =>
  channel === 'letter' && format !== 'braille' && format !== 'audio'

export const blockers = (status: string, move: 'done' | 'undo' | 'cancel'): string[] => {
  const isRight = move === 'undo' ? status === 'sent' : status === 'waiting'
  if (isRight) return []
  if (status === 'cancelled') return ['It is not needed any more']
  return [move === 'undo' ? 'It still waits on the list' : 'Somebody has done it already']
}

/** How a message was sent, and what came of the second way. */
const ways: Record<string, string> = {
  email: 'an email',
  text: 'a text message',
  letter: 'a letter',
  call: 'a call',
}

/** What to do about a message that came back. */
export function nextAfter({
  fault,
  second,
  secondStatus,
  askedThemselves = null,
}: {
  fault: string | null
  second: string | null
  secondStatus: string | null
  /** There is nobody else to ask. */
  askedThemselves?: boolean | null
}): string {
  const whom = askedThemselves ? 'them' : 'them, or those who referred them,'
  const right = /wrong (number|address)/.test(fault ?? '')
    ? `Ask ${whom} for the right one`
    : 'Check how to reach them'
  if (second === null) return `${right}, then send a new link from their details.`
  const instead = ways[second] ?? 'another way'
  if (secondStatus === 'waiting') return `Now ${instead} waits on this list. ${right}.`
  if (secondStatus === 'failed') return `Then ${instead} did not arrive either. ${right}.`
  return `Then ${instead} went out. ${right}.`
}

/** “Not delivered: wrong number”. */
export const notDelivered = (fault: string | null): string => `Not delivered${fault ? `: ${fault}` : ''}`
