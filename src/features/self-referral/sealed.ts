/** How what somebody writes is kept before it is sent: sealed, and found by hashes alone. */
import { createHmac } from 'node:crypto'
import type { Tx } from '../../platform/tx.ts'
import { seal, unseal } from '../../platform/seal.ts'
import type { Result } from '../triage/judge.ts'
import { codeAsCompared, type Answers } from './self-referral.ts'

/** A key for each draft: the answers of one open nowhere else. */
const purposeOf = (id: string): string => `self-referral ${id}`

export const sealAnswers = (tx: Tx, id: string, answers: Answers): Buffer =>
  seal(tx.secret, purposeOf(id), Buffer.from(JSON.stringify(answers)))

/** Undefined: sealed under another secret. What cannot be read is as if it were gone. */
export function openAnswers(tx: Tx, id: string, sealed: Uint8Array): Answers | undefined {
  const opened = unseal(tx.secret, purposeOf(id), sealed)
  return opened && (JSON.parse(opened.toString()) as Answers)
}

/** What the page after sending says: it is gone with that page. */
export interface Afterwards {
  forWhom: Answers['forWhom']
  /** By which way they would hear first, if they are new to us. */
  way: 'text' | 'email' | 'letter' | 'call'
  /** The link in it can open their page. */
  opens: boolean
  /** What cannot wait for us. */
  help: Result | null
}

export const sealAfterwards = (tx: Tx, id: string, said: Afterwards): Buffer =>
  seal(tx.secret, purposeOf(id), Buffer.from(JSON.stringify(said)))

export function openAfterwards(tx: Tx, id: string, sealed: Uint8Array): Afterwards | undefined {
  const opened = unseal(tx.secret, purposeOf(id), sealed)
  return opened && (JSON.parse(opened.toString()) as Afterwards)
}

const keyed = (tx: Tx, ...parts: string[]): Buffer =>
  createHmac('sha256', tx.secret)
    .update(['self-referral', String(tx.place.place_id), ...parts].join('\n'))
    .digest()

export const codeHash = (tx: Tx, code: string): Buffer => keyed(tx, 'code', codeAsCompared(code))

/** `said`: a date of birth as it is written in a database, or a word as it is compared. */
export const checkHash = (tx: Tx, id: string, said: string): Buffer => keyed(tx, 'check', id, said)
