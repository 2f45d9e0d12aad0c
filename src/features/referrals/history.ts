/** What happened to a referral, told in sentences. Events keep the facts; the words are written when read. */
import type { ReferralEvent } from './story.ts'
import { declineReasons, returnReasons, type MoveName } from './referral.ts'

/** `name` of who did it, where they have an account; a person or the program is told in their own way. */
export function tell({ move, name, why, particulars }: ReferralEvent): { title: string; more?: string } {
  const { door, told, otherwise, file, row } = particulars as Record<string, string | undefined>
  const because = why === null ? undefined : reasonWords(why)
  const sentences: Record<MoveName, { title: string; more?: string | undefined }> = {
    send: {
      title: file ? `${name} brought it in from a list` : `${name} sent the referral`,
      more:
        [
          told === 'no' &&
            'No message could reach the person. Tell them when you first speak, or send a letter.',
          file &&
            `Row ${row ?? ''} of ${file}. Nobody was sent a message. When you first speak, say who you are and ask whether they agree.`,
          otherwise && `They were also given as: ${otherwise}. The record says otherwise: ask the person.`,
        ]
          .filter(Boolean)
          .join(' ') || undefined,
    },
    agree: { title: 'The person said they would like to hear from us' },
    accept: { title: `${name} accepted the referral` },
    return: { title: `${name} returned the referral: ${because ?? ''}`, more: door },
    decline: { title: 'The person said no thank you', more: because },
  }
  const { title, more } = sentences[move as MoveName]
  return more === undefined ? { title } : { title, more }
}

/** The words behind a reason's code; words that were typed stand for themselves. */
export const reasonWords = (why: string): string =>
  (returnReasons as Record<string, string>)[why] ?? (declineReasons as Record<string, string>)[why] ?? why
