/**
 * What belongs to a person, table by table: what moves when two records become one, and how. A test compares this
 * list with the database, so that no new table is forgotten. Pure.
 */

interface Moving {
  /** The column that names a row. */
  key: string
  /** When a row was written. */
  at: string
  /** What one row is called, and several. */
  called: readonly [one: string, several: string]
  /** Rows that go wherever the row goes that they hang on: a conversation with its support. */
  hangsOn?: readonly (readonly [column: string, table: string])[]
  /** Versions of a text are numbered within the person, and within these columns. */
  numbered?: readonly string[]
}

/** In an order in which what hangs on a row comes after it. */
export const moving = {
  referral: { key: 'referral_id', at: 'sent_at', called: ['referral', 'referrals'] },
  support: {
    key: 'support_id',
    at: 'started_at',
    called: ['support', 'supports'],
    hangsOn: [['referral_id', 'referral']],
  },
  introduction: {
    key: 'introduction_id',
    at: 'made_at',
    called: ['introduction', 'introductions'],
    hangsOn: [['support_id', 'support']],
  },
  conversation: {
    key: 'conversation_id',
    at: 'written_at',
    called: ['conversation', 'conversations'],
    hangsOn: [['support_id', 'support']],
  },
  measure: {
    key: 'measure_id',
    at: 'written_at',
    called: ['measure', 'measures'],
    hangsOn: [['support_id', 'support']],
  },
  plan: { key: 'plan_id', at: 'updated_at', called: ['plan', 'plans'], hangsOn: [['support_id', 'support']] },
  consent: {
    key: 'consent_id',
    at: 'at',
    called: ['agreement', 'agreements'],
    hangsOn: [
      ['about_id', 'referral'],
      ['about_id', 'introduction'],
    ],
  },
  link: {
    key: 'link_id',
    at: 'created_at',
    called: ['link', 'links'],
    hangsOn: [['introduction_id', 'introduction']],
  },
  message: {
    key: 'message_id',
    at: 'queued_at',
    called: ['message', 'messages'],
    hangsOn: [['instead_of', 'message']],
  },
  unmet_need: {
    key: 'unmet_need_id',
    at: 'recorded_at',
    called: ['unmet need', 'unmet needs'],
    hangsOn: [['instead_of', 'unmet_need']],
  },
  shortlist_option: {
    key: 'option_id',
    at: 'added_at',
    called: ['place on the shortlist', 'places on the shortlist'],
  },
  what_matters: {
    key: 'what_matters_id',
    at: 'written_at',
    called: ['text about what matters', 'texts about what matters'],
    numbered: [],
  },
  what_suits: {
    key: 'what_suits_id',
    at: 'written_at',
    called: ['text about what suits', 'texts about what suits'],
    numbered: [],
  },
  profile_section: {
    key: 'profile_section_id',
    at: 'written_at',
    called: ['section of the profile', 'sections of the profile'],
    numbered: ['section'],
  },
  triage: {
    key: 'triage_id',
    at: 'at',
    called: ['triage', 'triages'],
    hangsOn: [['referral_id', 'referral']],
  },
  contact_attempt: {
    key: 'attempt_id',
    at: 'written_at',
    called: ['attempt to reach them', 'attempts to reach them'],
    hangsOn: [['referral_id', 'referral']],
  },
  concern: {
    key: 'concern_id',
    at: 'raised_at',
    called: ['concern', 'concerns'],
    hangsOn: [['referral_id', 'referral']],
  },
  hub_expected: { key: 'expected_id', at: 'said_at', called: ['visit to a hub', 'visits to a hub'] },
} as const satisfies Record<string, Moving>

export type MovingTable = keyof typeof moving
export const movingTables: readonly (Moving & { table: MovingTable })[] = Object.entries(moving).map(
  ([table, how]) => ({ table: table as MovingTable, ...how }),
)

/** What stays with the record it is about, each with the reason. */
export const staying: Record<string, string> = {
  person: 'the records themselves',
  person_word: 'the words of each record: made anew from its names',
  person_block: 'what each record is found by: made anew from its details',
  person_pair: 'which two were compared',
  person_merge: 'which two became one',
  audit_person: 'who looked at which record is never changed: the page of either finds both',
}

/** Keys of rows, table by table. */
export type Keys = Partial<Record<MovingTable, string[]>>
