/**
 * Which records share a block, in memory: for a file that is being read, for the bench and for tests. PostgreSQL
 * holds the same keys in an indexed text[] column. Eight bytes a key: the key's hash and the record's number.
 */

export interface Blocks {
  /** The numbers of the records that stand in one of these blocks, blocks that are too large left out. */
  candidates(keys: Iterable<string>): Set<number>
  /** How many records stand in the block. */
  size(key: string): number
}

const mostRecords = 2 ** 20

/** The blocks of these records, numbered as they come; a block of more than `largest` tells nothing. */
export function blocksFrom(records: Iterable<readonly string[]>, largest: number): Blocks {
  let entries = new Float64Array(1024)
  let length = 0
  let record = 0
  for (const keys of records) {
    if (record >= mostRecords) throw new Error(`More than ${mostRecords} records do not fit in memory blocks`)
    for (const key of keys) {
      if (length === entries.length) {
        const wider = new Float64Array(length * 2)
        wider.set(entries)
        entries = wider
      }
      entries[length++] = hashOf(key) * mostRecords + record
    }
    record++
  }
  const sorted = entries.subarray(0, length).sort()
  const from = (key: string) => firstFrom(sorted, hashOf(key) * mostRecords)
  const to = (key: string) => firstFrom(sorted, (hashOf(key) + 1) * mostRecords)
  return {
    candidates(keys) {
      const found = new Set<number>()
      for (const key of keys) {
        const [start, end] = [from(key), to(key)]
        if (end - start <= largest)
          for (let at = start; at < end; at++) found.add((sorted[at] ?? 0) % mostRecords)
      }
      return found
    },
    size: key => to(key) - from(key),
  }
}

/** 32 bits (FNV-1a, with a last mix). Two keys with one hash make one block: a few more pairs, never fewer. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Where numbers of at least this size begin, in a sorted list. */
function firstFrom(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
