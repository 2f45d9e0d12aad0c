/** Welsh words before a neighbour changed how they begin: "fanc" and "manc" are "banc". Pure. */

/**
 * What each beginning may have been: soft, nasal and aspirate mutation, and h before a vowel (Gareth King, Modern
 * Welsh, sections 3 to 12). Longer beginnings first; '' is a g that went.
 */
const before: readonly [now: string, once: readonly string[]][] = [
  ['ngh', ['c']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ph', ['p']],
  ['th', ['t']],
  ['ch', ['c']],
  ['ng', ['g']],
  ['dd', ['d']],
  ['b', ['p']],
  ['d', ['t']],
  ['g', ['c']],
  ['f', ['b', 'm']],
  ['l', ['ll', 'gl']],
  ['r', ['rh', 'gr']],
  ['m', ['b']],
  ['n', ['d']],
  ['h', ['']],
  ['', ['g']],
]

/** Every word this may be the changed form of. */
export const unchanged = (word: string): string[] =>
  before.flatMap(([now, once]) =>
    word.startsWith(now) && word.length - now.length >= 2
      ? once.map(letters => letters + word.slice(now.length))
      : [],
  )
