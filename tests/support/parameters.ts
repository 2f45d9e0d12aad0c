/**
 * What stands behind each colon in an address, for everybody's story. A screen with a parameter that is not
 * here stops the walls' tests: say where its id comes from, and whether it is one person's or the whole place's.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { phraseSwitchedOff, placeOf, type Neighbour, type Owner } from './neighbours.ts'

/** `nowhere`: an id like any other, of nothing. `wrong door`: a link of mine, at the address of another kind. */
export type Whose = Owner | 'nowhere' | 'wrong door'

interface Parameter {
  belongs: 'to a story' | 'to its link worker' | 'to its link worker and manager' | 'to a place' | 'to nobody'
  of: (story: Neighbour, path: string) => string | null
  nowhere?: () => string
}

const isProviders = (path: string) => path.startsWith('/provider/')
const ofStory = (of: Parameter['of']): Parameter => ({ belongs: 'to a story', of })
const ofLinkWorker = (of: Parameter['of']): Parameter => ({ belongs: 'to its link worker', of })
const ofPlace = (of: Parameter['of']): Parameter => ({ belongs: 'to a place', of })

export const linkTo = (story: Neighbour, path: string): string | null =>
  (isProviders(path) ? story.asProvider : story.asPerson)?.token ?? null

/** The secret that addresses of each kind bear. */
const tokenFor =
  (path: string) =>
  (story: Neighbour): string | null => {
    if (path.startsWith('/check/')) return story.check
    if (path.startsWith('/our-group/')) return story.ourGroup
    if (path.startsWith('/refer-yourself/back/')) return story.savedByHerself
    if (path.startsWith('/refer-yourself/')) return ofOneself(path)(story)
    return path.startsWith('/link/') ? (story.asProvider?.token ?? null) : story.invitation
  }

/** What somebody writes about themselves: what a form takes away stands apart, and is another one each time. */
const ofOneself =
  (path: string) =>
  ({ written, toSave, toForget, toSend, sentByHerself }: Neighbour): string => {
    const last = path.split('/').at(-1) ?? ''
    if (last === 'forget') return turned(toForget)
    return { sent: sentByHerself, save: toSave, check: toSend }[last] ?? written
  }

/** The first of them, which goes to the end. */
function turned(tokens: string[]): string {
  const [first = '', ...others] = tokens
  tokens.splice(0, tokens.length, ...others, first)
  return first
}

/** A token of the first place that nobody was given. */
const forged = () => `1-${randomBytes(16).toString('base64url')}`

export const parameters: Record<string, Parameter> = {
  person: ofStory(story => story.person),
  referral: ofStory(story => story.referral),
  draft: ofStory(story => story.draft),
  goal: ofStory(story => story.goal),
  introduction: ofStory(story => story.introduction),
  list: ofStory(story => story.list),
  unmet: ofStory(story => story.unmet),
  option: ofStory(story => story.option),
  letter: ofStory(story => story.letter),
  attempt: ofStory(story => story.attempt),
  link: { ...ofStory(linkTo), nowhere: forged },
  service: ofPlace(story => story.service),
  note: ofPlace(story => story.note),
  import: ofPlace(story => story.import),
  feed: ofPlace(story => story.feed),
  report: ofPlace(story => story.report),
  proposal: ofPlace(story => story.proposal),
  duplicate: ofPlace(story => story.duplicate),
  merge: ofPlace(story => story.merge),
  pair: ofPlace(story => story.pair),
  personMerge: ofPlace(story => story.personMerge),
  phrase: ofPlace(story => story.phrase),
  // The last part of a hub's or a group's address is a word.
  hub: { ...ofPlace(story => story.hub), nowhere: () => 'no-such-hub' },
  group: { ...ofPlace(story => story.group), nowhere: () => 'no-such-group' },
  hubSession: ofPlace(story => story.hubSession),
  room: ofPlace(story => story.room),
  presence: ofPlace(story => story.presence),
  dropIn: ofPlace(story => story.dropIn),
  expected: ofStory(story => story.expected),
  message: ofPlace(story => story.message),
  account: ofPlace(story => story.account),
  team: ofPlace(story => story.team),
  organisation: ofPlace(story => story.organisation),
  worker: ofStory(story => story.account),
  session: ofLinkWorker(story => story.session),
  passkey: ofLinkWorker(story => story.passkey),
  concern: { belongs: 'to its link worker and manager', of: story => story.concern },
  ownUnmet: ofLinkWorker(story => story.ownUnmet),
  // A token is the secret itself: whoever has it may come as far as it leads.
  token: {
    belongs: 'to nobody',
    of: (story, path) => tokenFor(path)(story),
    nowhere: forged,
  },
  // The key of a rule that every place has, from the program.
  rule: { belongs: 'to nobody', of: () => 'no-food', nowhere: () => 'no-such-rule' },
  section: { belongs: 'to nobody', of: () => 'about-me', nowhere: () => 'no-such-section' },
  need: { belongs: 'to nobody', of: () => 'loneliness', nowhere: () => 'no-such-need' },
  language: { belongs: 'to nobody', of: () => 'cy', nowhere: () => 'xx' },
  key: { belongs: 'to nobody', of: () => 'my-page.noThanks', nowhere: () => 'my-page.no-such-text' },
  topic: { belongs: 'to nobody', of: () => 'privacy', nowhere: () => 'no-such-guide' },
}

/** Pages that are not there without a query. */
const queries: Record<string, string> = {
  '/people/:person/shortlist/add': '?service=:service&need=loneliness',
  '/people/:person/introductions/new': '?service=:service&need=loneliness',
  '/vocabulary/switch-off': '?says=skint',
  '/vocabulary/switch-on': `?says=${phraseSwitchedOff}`,
}

export const addressOf = (path: string): string => `${path}${queries[path] ?? ''}`

export const parametersOf = (address: string): string[] =>
  [...address.matchAll(/[/=]:(\w+)/g)].map(([, name]) => name ?? '')

export function parameterNamed(name: string): Parameter {
  const known = parameters[name]
  if (!known) throw new Error(`Tell tests/support/parameters.ts where the id for “:${name}” comes from`)
  return known
}

/** The address with an id for each parameter, of whoever's story is named for it. */
export function filledAddress(
  address: string,
  whose: Record<string, Whose>,
  stories: Record<Owner, Neighbour>,
): string {
  return address.replace(/([/=]):(\w+)/g, (_, before: string, name: string) => {
    const { of, nowhere = randomUUID } = parameterNamed(name)
    const owner = whose[name] ?? 'mine'
    if (owner === 'nowhere') return before + nowhere()
    if (owner === 'wrong door')
      return before + linkTo(stories.mine, isProviders(address) ? '/my/' : '/provider/')
    return before + (of(stories[owner], address) ?? nowhere())
  })
}

export const isOfOurPlace = (whose: Whose): boolean =>
  whose !== 'nowhere' && (whose === 'wrong door' || placeOf(whose) === 'lune-valley')
