/** A section of a profile is written: a new version each time, the old ones stay. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import { Conflict, refuseIf, WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { practiceNamed, whyNotAPractice } from '../../directory/practices.ts'
import { personToRead } from '../queries.ts'
import { contentOf, isSame, type Content } from './content.ts'
import { filledIn } from './filled-in.ts'
import type { SectionKey } from './item.ts'
import { checked } from './schema.ts'
import { sectionNamed } from './sections.ts'
import { whyNotSave } from './why-not-save.ts'

interface Put {
  /** The values of the section's form. */
  values: Readonly<Record<string, unknown>>
  from: number
}

/** Keeps what a link worker wrote. Conflict where somebody saved since version `from`. */
export async function writeSection(
  tx: Tx,
  actor: Actor,
  { personId, key }: { personId: string; key: SectionKey },
  { values, from }: Put,
): Promise<void> {
  await personToRead(tx, actor, 'person.write', personId)
  await lockPerson(tx, personId)
  const newest = await newestOf(tx, personId, key)
  if (newest && newest.version !== from) throw new Conflict(newest.name ?? 'Somebody', newest.written_at)
  const before = newest ? checked(key, newest.content) : {}
  const section = sectionNamed(key)
  const content = await withPractice(tx, contentOf(section, values, before))
  refuseIf(whyNotSave(section, content, before))
  if (isSame(content, before)) return
  await keep(tx, actor, { personId, key, content, version: (newest?.version ?? 0) + 1 })
}

interface Saved {
  /** The sections that something was added to. */
  added: SectionKey[]
  /** What was said and the record has otherwise, each with its question: for whoever reads the referral. */
  notTaken: string[]
}

/**
 * Keeps what a referral says of a person, in each section only what was not known: nothing is overwritten, but by a
 * safer way to reach them. The caller has found or added the person.
 */
export async function saveSections(
  tx: Tx,
  actor: Actor,
  personId: string,
  given: Partial<Record<SectionKey, Content>>,
): Promise<Saved> {
  const said = Object.entries(given) as [SectionKey, Content][]
  const saved: Saved = { added: [], notTaken: [] }
  if (said.length === 0) return saved
  await lockPerson(tx, personId)
  for (const [key, more] of said) {
    const newest = await newestOf(tx, personId, key)
    const before = newest ? checked(key, newest.content) : {}
    const filled = filledIn(sectionNamed(key), before, more)
    saved.notTaken.push(...filled.notTaken)
    const content = await withPractice(tx, filled.content)
    if (isSame(content, before)) continue
    await keep(tx, actor, { personId, key, content, version: (newest?.version ?? 0) + 1 })
    saved.added.push(key)
  }
  return saved
}

const lockPerson = (tx: Tx, personId: string) =>
  tx.db.selectFrom('person').select('person_id').where('person_id', '=', personId).forUpdate().execute()

/** As it is kept, hidden answers too: for changes alone. */
const newestOf = (tx: Tx, personId: string, key: SectionKey) =>
  tx.db
    .selectFrom('profile_section')
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'profile_section.place_id')
        .onRef('account.account_id', '=', 'profile_section.written_by'),
    )
    .select([
      'profile_section.version',
      'profile_section.content',
      'profile_section.written_at',
      'account.name',
    ])
    .where('profile_section.person_id', '=', personId)
    .where('profile_section.section', '=', key)
    .orderBy('profile_section.version', 'desc')
    .limit(1)
    .executeTakeFirst()

/** A practice whose code is on our list gets its name from there; a code that cannot be right is asked about. */
async function withPractice(tx: Tx, content: Content): Promise<Content> {
  const code = content['practice_code']
  if (typeof code !== 'string') return content
  const found = await practiceNamed(tx, code)
  if (found)
    return {
      practice_details: [found.name, found.address, found.postcode].filter(Boolean).join(', ').slice(0, 300),
      registered: 'yes',
      ...content,
    }
  if (await whyNotAPractice(tx, code))
    throw new WrongAnswer(
      'practice_code',
      `We do not know the practice code ${code}. Check it, or leave it out and enter the name`,
    )
  return content
}

/** What each section of somebody's profile says now, hidden answers too: for a change alone. */
export async function sectionsNow(tx: Tx, personId: string): Promise<Map<SectionKey, Content>> {
  const rows = await tx.db
    .selectFrom('profile_section')
    .distinctOn('section')
    .select(['section', 'content'])
    .where('person_id', '=', personId)
    .orderBy('section')
    .orderBy('version', 'desc')
    .execute()
  return new Map(rows.map(({ section, content }) => [section, checked(section, content)]))
}

interface Two {
  personId: string
  kept: Map<SectionKey, Content>
  gone: Map<SectionKey, Content>
}

/**
 * Two records became one. Where both said something in a section, a version says it together: a risk that only one of
 * them knew, the safer way to reach them. Returns the keys of what it wrote.
 */
export async function joinSections(tx: Tx, actor: Actor, { personId, kept, gone }: Two): Promise<string[]> {
  const wrote: string[] = []
  for (const [key, theirs] of kept) {
    const others = gone.get(key)
    if (!others) continue
    const { content } = filledIn(sectionNamed(key), theirs, others)
    const newest = await newestOf(tx, personId, key)
    if (newest && isSame(content, checked(key, newest.content))) continue
    const version = (newest?.version ?? 0) + 1
    wrote.push(await keep(tx, actor, { personId, key, content, version, isJoined: true }))
  }
  return wrote
}

/** What was joined is parted: these versions are removed. */
export async function partSections(tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await tx.db
    .deleteFrom('profile_section')
    .where('is_joined', '=', true)
    .where('profile_section_id', 'in', keys)
    .execute()
}

interface Kept {
  personId: string
  key: SectionKey
  content: Content
  version: number
  isJoined?: boolean
}

async function keep(
  tx: Tx,
  actor: Actor,
  { personId, key, content, version, isJoined = false }: Kept,
): Promise<string> {
  const { profile_section_id } = await tx.db
    .insertInto('profile_section')
    .values({
      person_id: personId,
      section: key,
      version,
      content: JSON.stringify(checked(key, content)),
      written_at: tx.now,
      written_by: accountOf(actor),
      by_role: actor.role,
      is_joined: isJoined,
    })
    .returning('profile_section_id')
    .executeTakeFirstOrThrow()
  return profile_section_id
}
