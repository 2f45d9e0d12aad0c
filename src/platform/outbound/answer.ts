/** What a server answered, as callers read it: any status, its content, and when to come again. */
import type { IncomingHttpHeaders } from 'node:http'

/** What we know of an address from before, as its server gave it (RFC 9110, 13.1). */
export interface Known {
  etag?: string
  lastModified?: string
}

/** Any status is an answer: what it means is for the caller to say. */
export interface Answer {
  /** Where it came from in the end. */
  address: string
  status: number
  /** 304: as it was when `known` was given. */
  isUnchanged: boolean
  bytes: Uint8Array
  known: Known
  /** Seconds it asks us to wait (RFC 9110, 10.2.3). */
  retryAfter: number | undefined
}

/** One answer as it was heard, before anything is made of it. */
export interface Heard {
  status: number
  headers: IncomingHttpHeaders
  bytes: Uint8Array
}

export function answerOf(url: URL, { status, headers, bytes }: Heard): Answer {
  const { etag, 'last-modified': lastModified } = headers
  return {
    address: url.href,
    status,
    isUnchanged: status === 304,
    bytes,
    known: {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    },
    retryAfter: secondsOf(headers['retry-after']),
  }
}

const day = 24 * 3600

/** Seconds, or until a date; a day at most. */
function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = /^\d+$/.test(text.trim()) ? Number(text) : (Date.parse(text) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(Math.ceil(seconds), 0), day)
}
