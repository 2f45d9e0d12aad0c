/** Asks a web address of the directory whether a person would find something there. */
import { fetchPublic } from '../../../platform/outbound/fetch-public.ts'
import { NotFetched, type Reason } from '../../../platform/outbound/not-fetched.ts'
import type { AskAddress } from './link.ts'

/** A page for people answers soon; nothing of it is kept. */
const limits = { connect: 5000, stall: 5000, whole: 15_000, size: 2_000_000 }

/** Where these stand in the way, a person's browser comes no further either. The others are our own caution. */
const brokenFor: readonly Reason[] = [
  'address',
  'unknown',
  'no answer',
  'certificate',
  'not http',
  'redirect',
  'loop',
  'too many redirects',
]

/** An address without encryption is asked with it: we send nothing in clear. Then no answer tells nothing. */
export const askAddress: AskAddress = async url => {
  const isPlain = url.startsWith('http:')
  try {
    const { status } = await fetchPublic(url.replace(/^http:/, 'https:'), { limits })
    return { status }
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error
    return { fault: error.message, isBroken: !isPlain && brokenFor.includes(error.reason) }
  }
}
