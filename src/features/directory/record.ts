/**
 * What one source says about one service, in the words of Open Referral UK 3.0 (standards/domain.md 6.4).
 * A source rarely says everything: what it does not say is left out, and never overwrites what another one says.
 */
import type { Need } from './needs.ts'

export interface ServiceRecord {
  name: string
  organisation: Organisation
  description?: string
  /** Open unless the source says otherwise. */
  status?: 'open' | 'paused' | 'closed'
  /** What a person should know first: "full until March". */
  alert?: string
  /** The first day it takes people again, where it is paused (YYYY-MM-DD). */
  pausedUntil?: string
  needs?: Need[]
  /** The source does not say which needs it answers: its words and categories do. */
  needsFrom?: 'words'
  attributes?: Attribute[]
  cost?: 'free' | 'some' | 'paid'
  costs?: CostOption[]
  /** Whom it is for, in words; and whom it is not for. */
  eligibility?: string
  notFor?: string
  minimumAge?: number
  maximumAge?: number
  /** Access needs that are met: "step-free", "hearing loop". */
  access?: string[]
  /** ISO 639 codes where we know them ("cy"), else the source's word. */
  languages?: string[]
  /** Areas served, in words or as codes of the Office for National Statistics. */
  areas?: string[]
  locations?: Location[]
  schedules?: Schedule[]
  /** Opening hours as the source wrote them, where they are not, or not wholly, in `schedules`. */
  hours?: string
  contacts?: Contact[]
  phone?: string
  email?: string
  url?: string
  /** How to join: "drop in", "ring first", "ask your GP". */
  howToJoin?: string
  /** When the source last had it checked, and by whom. */
  assuredOn?: string
  assuredBy?: string
}

export interface Organisation {
  name: string
  description?: string
  url?: string
  email?: string
  phone?: string
  /** Registered numbers: scheme GB-CHC (charity), GB-COH (company), … as org-id.guide names them. */
  identifiers?: { scheme: string; identifier: string }[]
}

/** A term of a taxonomy: `taxonomy` names it ("UKCAT"), `code` is the term's own, `name` is for people. */
export interface Attribute {
  taxonomy: string
  code: string
  name: string
}

export interface CostOption {
  option?: string
  /** Pounds. */
  amount?: number
  words?: string
}

export interface Location {
  name?: string
  address?: string
  postcode?: string
  /** Outward code (“LA1”), where that is all the source says of where it is. */
  area?: string
  /** British National Grid, metres, where the source gives a position. */
  x?: number
  y?: number
  access?: string[]
  /** Unique Property Reference Number, without leading zeros. */
  uprn?: string
  /** A refuge, say: shown to nobody but administrators, and never published. */
  isConfidential?: boolean
  isOnline?: boolean
}

/** MO, or in a month 2WE for the second Wednesday and -1FR for the last Friday (RFC 5545, BYDAY). */
export type ByDay = string

/** When a service is open: RFC 5545 words, as Open Referral has them. */
export interface Schedule {
  freq: 'WEEKLY' | 'MONTHLY'
  /** Every so many weeks or months, counted from `from`. */
  interval: number
  byDay: ByDay[]
  byMonthDay?: number[]
  /** 24-hour wall-clock time, "09:30"; left out where only the day is known. */
  opens?: string
  closes?: string
  /** YYYY-MM-DD. */
  from?: string
  until?: string
  /** "term time only": words that no rule can hold. */
  note?: string
}

export interface Contact {
  name?: string
  title?: string
  phone?: string
  email?: string
}
