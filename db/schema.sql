-- Generated from db/migrations by bin/generate. Never edited.

table account (
  place_id integer not null default current_place()
  account_id uuid not null default uuidv7()
  email text not null
  name text not null
  role text not null
  job_title text not null
  organisation_id uuid not null
  team_id uuid
  phone text
  about text -- What a link worker wants people to know: read by the person on their page.
  is_active boolean not null default true
  password_hash text -- Argon2id, as a PHC string. Never without a second factor.
  totp_secret bytea -- Encrypted with a key derived from ALONGSIDE_SECRET.
  totp_last_step bigint -- The last time step used, so that a code works once.
  oidc_subject text -- Who this is for the identity provider, once they have come by it.
  created_at timestamp with time zone not null
  seen_at timestamp with time zone -- Written every five minutes at most.
  version integer not null default 1
  reached_when text -- When a link worker can be rung, in their words.
  PRIMARY KEY (place_id, account_id)
  CHECK (((password_hash IS NULL) OR (totp_secret IS NOT NULL)))
  CHECK ((email = lower(email)))
  CHECK ((reached_when <> ''::text))
  CHECK ((role = ANY (ARRAY['linkWorker'::text, 'referrer'::text, 'manager'::text, 'administrator'::text, 'commissioner'::text, 'privacyOfficer'::text])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id)
  FOREIGN KEY (place_id, team_id) REFERENCES team(place_id, team_id)
  UNIQUE (place_id, email)
  UNIQUE (place_id, oidc_subject)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update

table account_event (
  place_id integer not null default current_place()
  event_id uuid not null default uuidv7()
  account_id uuid not null
  move text not null
  at timestamp with time zone not null
  by_role text not null
  by_account_id uuid
  why text
  particulars jsonb not null default '{}'::jsonb
  PRIMARY KEY (place_id, event_id)
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX account_event_of_account ON public.account_event USING btree (place_id, account_id, at);

-- A link worker's face, for the people they work with. What a camera wrote beside the picture is taken out.
table account_photo (
  place_id integer not null default current_place()
  account_id uuid not null
  kind text not null
  width integer not null
  height integer not null
  bytes bytea not null
  changed_at timestamp with time zone not null
  PRIMARY KEY (place_id, account_id)
  CHECK ((length(bytes) <= 2000000))
  CHECK (((height >= 1) AND (height <= 400)))
  CHECK ((kind = ANY (ARRAY['jpeg'::text, 'png'::text, 'webp'::text])))
  CHECK (((width >= 1) AND (width <= 400)))
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update

-- Each time a human checked a service, or stated one of its fields. Nothing is ever taken away.
table assurance (
  place_id integer not null default current_place()
  assurance_id uuid not null default uuidv7()
  service_id uuid not null
  field text -- Null: the service as a whole.
  said jsonb -- What was stated, where a field was changed.
  kind text not null
  by_name text not null
  account_id uuid
  how text not null
  at timestamp with time zone not null
  PRIMARY KEY (place_id, assurance_id)
  CHECK (((kind = 'staff'::text) = (account_id IS NOT NULL)))
  CHECK ((how = ANY (ARRAY['link'::text, 'telephone'::text, 'visit'::text, 'website'::text, 'one click'::text, 'otherwise'::text])))
  CHECK ((kind = ANY (ARRAY['staff'::text, 'provider'::text])))
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX assurance_of_service ON public.assurance USING btree (place_id, service_id, at);

-- A link worker has said that they are at their limit, and what their manager answered once they had talked.
table at_limit (
  place_id integer not null default current_place()
  limit_id uuid not null default uuidv7()
  account_id uuid not null
  said_at timestamp with time zone not null
  why text not null default ''::text
  status text not null -- Said: nobody can be given to them. Agreed: nobody until a day. Over: it was eased, or is so no more.
  until_on date
  outcome text
  answer text
  answered_at timestamp with time zone
  answered_by uuid
  PRIMARY KEY (place_id, limit_id)
  CHECK (((NOT (outcome IS DISTINCT FROM 'agreed'::text)) = (until_on IS NOT NULL)))
  CHECK ((num_nulls(outcome, answer, answered_at, answered_by) =
CASE status
    WHEN 'said'::text THEN 4
    ELSE 0
END))
  CHECK ((outcome = ANY (ARRAY['eased'::text, 'agreed'::text, 'not-any-more'::text])))
  CHECK ((status = ANY (ARRAY['said'::text, 'agreed'::text, 'over'::text])))
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, answered_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX at_limit_of_account ON public.at_limit USING btree (place_id, account_id, said_at);
  CREATE UNIQUE INDEX at_limit_once ON public.at_limit USING btree (place_id, account_id) WHERE (status <> 'over'::text);

-- Shared by every place: a guesser does not care which place it guesses at. No policy.
table attempt (
  key text not null
  points integer not null default 0
  expire bigint
  PRIMARY KEY (key)
)
  no row-level security
  alongside_app: delete, insert, select, update

table audit (
  place_id integer not null default current_place()
  seq bigint not null
  at timestamp with time zone not null
  actor text not null -- An account id, a link id, or the name of a job or command.
  role text not null
  purpose text not null -- The permission that was used.
  action text not null
  what text not null -- The address pattern of the page or the name of the job, never its values.
  people uuid[] not null
  request_id text not null
  hash bytea not null -- SHA-256 over the previous row's hash and this row.
  PRIMARY KEY (place_id, seq)
  CHECK ((action = ANY (ARRAY['read'::text, 'write'::text, 'refused'::text])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))

-- The last row of each place's chain: a cut tail no longer meets it.
table audit_head (
  place_id integer not null default current_place()
  seq bigint not null
  hash bytea not null
  PRIMARY KEY (place_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))

-- Finds the audit rows about one person.
table audit_person (
  place_id integer not null default current_place()
  person_id uuid not null
  seq bigint not null
  PRIMARY KEY (place_id, person_id, seq)
  FOREIGN KEY (place_id, seq) REFERENCES audit(place_id, seq)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))

-- The head, signed now and then with a key the database does not hold.
table audit_seal (
  place_id integer not null default current_place()
  seq bigint not null
  hash bytea not null
  at timestamp with time zone not null
  signature bytea not null
  PRIMARY KEY (place_id, seq)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select

-- A list of people from a spreadsheet. Its rows are forgotten once it is brought in or cancelled, or after 30 days.
table brought_list (
  place_id integer not null default current_place()
  list_id uuid not null default uuidv7()
  team_id uuid not null
  file text not null
  status text not null
  columns jsonb not null
  fields jsonb not null -- What each column holds, by its number, as somebody said or we guessed.
  rows jsonb not null
  faults jsonb not null
  counts jsonb -- What became of its rows, once it is brought in.
  version integer not null default 1
  uploaded_at timestamp with time zone not null
  uploaded_by uuid not null
  ended_at timestamp with time zone
  PRIMARY KEY (place_id, list_id)
  CHECK ((status = ANY (ARRAY['read'::text, 'brought'::text, 'cancelled'::text])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, team_id) REFERENCES team(place_id, team_id)
  FOREIGN KEY (place_id, uploaded_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX brought_list_of_team ON public.brought_list USING btree (place_id, team_id, uploaded_at);

-- What a link worker can take on, and what helps to choose between them. Set by a manager.
table capacity (
  place_id integer not null default current_place()
  account_id uuid not null
  people integer -- Weighted people at once. Null: nobody has set it, and nobody is full by it.
  minutes_a_week integer -- Contracted time: what a capacity is suggested from.
  days text[] not null default '{}'::text[]
  languages text[] not null default '{}'::text[] -- Besides English: ISO 639 codes.
  areas text[] not null default '{}'::text[] -- Outward halves of postcodes where they know their way about.
  version integer not null default 1
  changed_at timestamp with time zone not null
  changed_by uuid not null
  PRIMARY KEY (place_id, account_id)
  CHECK ((days <@ ARRAY['mon'::text, 'tue'::text, 'wed'::text, 'thu'::text, 'fri'::text, 'sat'::text, 'sun'::text]))
  CHECK (((minutes_a_week >= 30) AND (minutes_a_week <= 3600)))
  CHECK (((people >= 1) AND (people <= 250)))
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, changed_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update

-- What was said and decided about a link worker's load, by whom and why. Never changed.
table capacity_event (
  place_id integer not null default current_place()
  event_id uuid not null default uuidv7()
  account_id uuid not null
  support_id uuid -- The support that was given over a capacity, weighed, or asked after.
  move text not null
  at timestamp with time zone not null
  by_role text not null
  by_account_id uuid
  why text
  particulars jsonb not null default '{}'::jsonb
  PRIMARY KEY (place_id, event_id)
  CHECK ((move = ANY (ARRAY['set'::text, 'limit'::text, 'answer'::text, 'give'::text, 'weigh'::text, 'leave'::text, 'cancel-leave'::text, 'ask'::text])))
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, support_id) REFERENCES support(place_id, support_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX capacity_event_of_account ON public.capacity_event USING btree (place_id, account_id, at);
  CREATE INDEX capacity_event_of_support ON public.capacity_event USING btree (place_id, support_id, move, at) WHERE (support_id IS NOT NULL);

-- Which practices a link worker works with. None: all that their team serves.
table capacity_practice (
  place_id integer not null default current_place()
  account_id uuid not null
  organisation_id uuid not null
  PRIMARY KEY (place_id, account_id, organisation_id)
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select
  CREATE INDEX capacity_practice_of_organisation ON public.capacity_practice USING btree (place_id, organisation_id);

-- What each factor adds to a weight in this place: one row a version, the newest counts.
table capacity_setting (
  place_id integer not null default current_place()
  version integer not null
  weights jsonb not null
  quiet_weeks integer not null -- After how many weeks without a conversation a person is overdue.
  written_at timestamp with time zone not null
  written_by uuid not null
  PRIMARY KEY (place_id, version)
  CHECK (((quiet_weeks >= 1) AND (quiet_weeks <= 26)))
  CHECK ((jsonb_typeof(weights) = 'object'::text))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select

-- A group that people of the place run themselves. Its page is public.
table community_group (
  place_id integer not null default current_place()
  group_id uuid not null default uuidv7()
  code text not null
  name text not null
  about text not null
  organiser text not null -- Whom newcomers ask for, as they want to be named in public.
  organiser_reach text not null -- How the public reaches them, in their words.
  organiser_email text -- Where the link to keep the page goes. Never shown.
  meets text not null
  hub_id uuid
  newcomers text not null
  is_open boolean not null default true
  confirmed_at timestamp with time zone -- When the organiser last said that the page is right.
  asked_at timestamp with time zone -- When the organiser was last sent the link.
  version integer not null default 1
  changed_at timestamp with time zone not null
  changed_by uuid -- Null: the organiser.
  PRIMARY KEY (place_id, group_id)
  CHECK (((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND ((length(code) >= 2) AND (length(code) <= 60))))
  CHECK ((name <> ''::text))
  CHECK ((newcomers = ANY (ARRAY['yes'::text, 'ask'::text, 'no'::text])))
  FOREIGN KEY (place_id, changed_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, hub_id) REFERENCES hub(place_id, hub_id)
  UNIQUE (place_id, code)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX community_group_at_hub ON public.community_group USING btree (place_id, hub_id) WHERE (hub_id IS NOT NULL);

-- A worry about safety. Seen by whoever raised it, the person's own link worker and the managers of the team.
table concern (
  place_id integer not null default current_place()
  concern_id uuid not null default uuidv7()
  person_id uuid -- Whom it is about, once they have a record here.
  referral_id uuid
  draft_id uuid -- The referral that was being written. Drafts are removed, so this is no key.
  team_id uuid -- The team whose managers see it: of whoever raised it, or the one that gets their referrals.
  kind text not null
  words text not null
  flags text[] not null -- What raised it: the names of red flags in the guidelines or the triage.
  raised_at timestamp with time zone not null
  raised_by uuid not null
  due_at timestamp with time zone not null
  told_at timestamp with time zone -- When somebody who can act was first told: the clock stops.
  is_hidden_from_person boolean not null default true -- Nothing the person reads shows that it exists.
  status text not null default 'open'::text
  closed_at timestamp with time zone
  closed_by uuid
  ending text
  outcome text
  reminded_at timestamp with time zone
  said_overdue_at timestamp with time zone
  about jsonb -- Name and ways to reach them, out of the referral that was being written. Shown until there is a record.
  PRIMARY KEY (place_id, concern_id)
  CHECK ((jsonb_typeof(about) = 'object'::text))
  CHECK ((num_nulls(closed_at, closed_by, ending, outcome) =
CASE status
    WHEN 'closed'::text THEN 0
    ELSE 4
END))
  CHECK ((ending = ANY (ARRAY['acted'::text, 'mistaken'::text])))
  CHECK ((kind = ANY (ARRAY['life-at-risk-now'::text, 'suicide-or-self-harm'::text, 'abuse-of-an-adult'::text, 'domestic-abuse'::text, 'a-child-at-risk'::text, 'neglect'::text, 'urgent-health'::text, 'urgent-practical'::text])))
  CHECK ((is_hidden_from_person OR (person_id IS NOT NULL)))
  CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text])))
  CHECK ((words <> ''::text))
  FOREIGN KEY (place_id, closed_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, raised_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, referral_id) REFERENCES referral(place_id, referral_id)
  FOREIGN KEY (place_id, team_id) REFERENCES team(place_id, team_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX concern_of_draft ON public.concern USING btree (place_id, draft_id) WHERE (draft_id IS NOT NULL);
  CREATE INDEX concern_of_person ON public.concern USING btree (place_id, person_id) WHERE (person_id IS NOT NULL);
  CREATE INDEX concern_of_referral ON public.concern USING btree (place_id, referral_id) WHERE (referral_id IS NOT NULL);
  CREATE INDEX concern_of_team ON public.concern USING btree (place_id, team_id, status, due_at);
  CREATE INDEX concern_raised_by ON public.concern USING btree (place_id, raised_by, status, due_at);
  CREATE INDEX concern_waiting ON public.concern USING btree (place_id, due_at) WHERE ((status = 'open'::text) AND (told_at IS NULL));

-- What was done about a concern, by whom and when. Never changed.
table concern_event (
  place_id integer not null default current_place()
  event_id uuid not null default uuidv7()
  concern_id uuid not null
  move text not null
  at timestamp with time zone not null
  by_role text not null
  by_account_id uuid
  why text
  particulars jsonb not null default '{}'::jsonb
  PRIMARY KEY (place_id, event_id)
  CHECK ((move = ANY (ARRAY['raise'::text, 'told'::text, 'step'::text, 'note'::text, 'close'::text, 'reopen'::text, 'hide'::text, 'unhide'::text])))
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, concern_id) REFERENCES concern(place_id, concern_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX concern_event_of_concern ON public.concern_event USING btree (place_id, concern_id, at);

-- What the person agreed to, and took back: a row each time, the newest counts.
table consent (
  place_id integer not null default current_place()
  consent_id uuid not null default uuidv7()
  person_id uuid not null
  about text not null
  about_id uuid not null
  items text[] not null
  given boolean not null
  how text not null
  wording text not null -- Which version of the words they were asked with.
  at timestamp with time zone not null
  recorded_by uuid
  PRIMARY KEY (place_id, consent_id)
  CHECK ((about = ANY (ARRAY['referral'::text, 'introduction'::text])))
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, recorded_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX consent_about ON public.consent USING btree (place_id, about_id, at);
  CREATE INDEX consent_of_person ON public.consent USING btree (place_id, person_id);

-- Each time somebody tried to reach a person: how, and what came of it. What was written by mistake is taken back.
table contact_attempt (
  place_id integer not null default current_place()
  attempt_id uuid not null default uuidv7()
  person_id uuid not null
  referral_id uuid not null
  at timestamp with time zone not null -- When it happened; written_at is when it was written down.
  channel text not null
  outcome text not null
  ring_at timestamp with time zone -- When they asked to be rung instead.
  tried text -- The number or address that was tried: once the record has another one, this way is open again.
  note text not null default ''::text
  written_at timestamp with time zone not null
  by_account_id uuid not null
  taken_back_at timestamp with time zone
  taken_back_by uuid
  PRIMARY KEY (place_id, attempt_id)
  CHECK (((outcome = 'ring-later'::text) = (ring_at IS NOT NULL)))
  CHECK ((channel = ANY (ARRAY['phone'::text, 'text'::text, 'email'::text, 'letter'::text, 'visit'::text])))
  CHECK ((outcome = ANY (ARRAY['reached'::text, 'no-answer'::text, 'left-message'::text, 'ring-later'::text, 'wrong-number'::text, 'bounced'::text])))
  CHECK (((taken_back_at IS NULL) = (taken_back_by IS NULL)))
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, referral_id) REFERENCES referral(place_id, referral_id)
  FOREIGN KEY (place_id, taken_back_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX contact_attempt_of_person ON public.contact_attempt USING btree (place_id, person_id, at);
  CREATE INDEX contact_attempt_of_referral ON public.contact_attempt USING btree (place_id, referral_id, at);

-- How this place tries to reach people who wait: one row a version, the newest is in force. Without one, what ships is.
table contact_policy (
  place_id integer not null default current_place()
  version integer not null
  attempts integer not null
  channels integer not null
  gap_days integer not null
  from_minute integer not null
  until_minute integer not null
  days integer[] not null -- On which days of the week somebody is rung: 1 is Monday.
  times_differ boolean not null
  holding_weeks integer not null
  too_long_weeks integer not null
  let_go_days integer not null -- How long after the last attempt somebody who was not reached is let go, with the door open.
  written_at timestamp with time zone not null
  written_by uuid not null
  PRIMARY KEY (place_id, version)
  CHECK (((attempts >= 1) AND (attempts <= 10)))
  CHECK (((channels >= 1) AND (channels <= 5)))
  CHECK (((days <> '{}'::integer[]) AND (days <@ '{1,2,3,4,5,6,7}'::integer[])))
  CHECK (((from_minute >= 0) AND (from_minute <= 1439)))
  CHECK (((gap_days >= 0) AND (gap_days <= 30)))
  CHECK ((from_minute < until_minute))
  CHECK (((holding_weeks >= 1) AND (holding_weeks <= 26)))
  CHECK (((let_go_days >= 1) AND (let_go_days <= 180)))
  CHECK (((too_long_weeks >= 1) AND (too_long_weeks <= 104)))
  CHECK (((until_minute >= 1) AND (until_minute <= 1440)))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select

table conversation (
  place_id integer not null default current_place()
  conversation_id uuid not null default uuidv7()
  support_id uuid not null
  person_id uuid not null
  held_on date not null -- When it happened; written_at is when it was written down.
  how text not null
  story text not null
  minutes integer
  written_at timestamp with time zone not null
  written_by uuid not null
  PRIMARY KEY (place_id, conversation_id)
  CHECK ((how = ANY (ARRAY['phone'::text, 'video'::text, 'home'::text, 'venue'::text, 'walk'::text, 'group'::text, 'message'::text])))
  CHECK (((minutes >= 1) AND (minutes <= 600)))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, support_id) REFERENCES support(place_id, support_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX conversation_of_person ON public.conversation USING btree (place_id, person_id, held_on);
  CREATE INDEX conversation_of_support ON public.conversation USING btree (place_id, support_id, held_on);

-- The rows of a place together name the state of its directory: src/features/directory/version.ts.
table directory_change (
  place_id integer not null default current_place()
  change_id uuid not null default uuidv7()
  PRIMARY KEY (place_id, change_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  no row-level security
  alongside_app: delete, insert, select, update

-- A short talk at a hub: by first name or none, and no record of the person unless they wish for support.
table drop_in (
  place_id integer not null default current_place()
  drop_in_id uuid not null default uuidv7()
  hub_id uuid not null
  hub_session_id uuid
  on_date date not null -- The day it was, as the hub's calendar has it.
  at timestamp with time zone not null
  first_name text -- As they gave it; forgotten after 90 days.
  need text
  minutes integer not null
  by_account_id uuid not null
  status text not null
  referral_id uuid -- What it became, where the person wished for support.
  PRIMARY KEY (place_id, drop_in_id)
  CHECK (((status = 'support'::text) = (referral_id IS NOT NULL)))
  CHECK ((first_name <> ''::text))
  CHECK (((minutes >= 1) AND (minutes <= 240)))
  CHECK ((status = ANY (ARRAY['logged'::text, 'taken-back'::text, 'support'::text])))
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, hub_id) REFERENCES hub(place_id, hub_id)
  FOREIGN KEY (place_id, hub_id, hub_session_id) REFERENCES hub_session(place_id, hub_id, hub_session_id)
  FOREIGN KEY (place_id, referral_id) REFERENCES referral(place_id, referral_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX drop_in_of_day ON public.drop_in USING btree (place_id, hub_id, on_date, at);
  CREATE INDEX drop_in_with_name ON public.drop_in USING btree (place_id, on_date) WHERE (first_name IS NOT NULL);
  CREATE UNIQUE INDEX drop_in_of_referral ON public.drop_in USING btree (place_id, referral_id) WHERE (referral_id IS NOT NULL);

-- What happened to a drop-in: logged, taken back, became support. Never changed.
table drop_in_event (
  place_id integer not null default current_place()
  event_id uuid not null default uuidv7()
  drop_in_id uuid not null
  move text not null
  at timestamp with time zone not null
  by_role text not null
  by_account_id uuid
  PRIMARY KEY (place_id, event_id)
  CHECK ((move = ANY (ARRAY['log'::text, 'take-back'::text, 'support'::text])))
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, drop_in_id) REFERENCES drop_in(place_id, drop_in_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX drop_in_event_of ON public.drop_in_event USING btree (place_id, drop_in_id, at);

-- Proposed once: two that somebody found different are never proposed again.
table duplicate (
  place_id integer not null default current_place()
  duplicate_id uuid not null default uuidv7()
  service_id uuid not null
  other_id uuid not null
  probability double precision not null
  evidence jsonb not null -- Why they may be one and why not, in words.
  status text not null
  found_at timestamp with time zone not null
  answered_at timestamp with time zone
  answered_by text
  PRIMARY KEY (place_id, duplicate_id)
  CHECK ((service_id < other_id))
  CHECK (((status = 'waiting'::text) = (answered_at IS NULL)))
  CHECK (((probability >= (0)::double precision) AND (probability <= (1)::double precision)))
  CHECK ((status = ANY (ARRAY['waiting'::text, 'merged'::text, 'different'::text])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, other_id) REFERENCES service(place_id, service_id)
  FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id)
  UNIQUE (place_id, service_id, other_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX duplicate_waiting ON public.duplicate USING btree (place_id, probability DESC) WHERE (status = 'waiting'::text);

-- What one source says about one service: src/features/directory/record.ts.
table entry (
  place_id integer not null default current_place()
  entry_id uuid not null default uuidv7()
  source_id uuid not null
  source_key text not null -- What the source calls it: the same from one import to the next.
  service_id uuid not null
  content jsonb not null
  fingerprint text not null
  first_said_at timestamp with time zone not null
  said_at timestamp with time zone not null -- When what it says last changed.
  changed jsonb not null default '{}'::jsonb -- Field to the moment it last changed, where that is not first_said_at.
  is_gone boolean not null default false
  is_whole boolean not null default true -- It lists the service. False where somebody only stated some of its fields.
  row_print text -- Of the row that says it, where that was read without a word of doubt: the same row need not be read again.
  PRIMARY KEY (place_id, entry_id)
  FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id) DEFERRABLE INITIALLY DEFERRED
  FOREIGN KEY (place_id, source_id) REFERENCES source(place_id, source_id)
  UNIQUE (place_id, source_id, source_key)
)
  no row-level security
  alongside_app: insert, select, update
  CREATE INDEX entry_row ON public.entry USING btree (place_id, source_id, row_print) WHERE (row_print IS NOT NULL);
  CREATE INDEX entry_service ON public.entry USING btree (place_id, service_id);

-- A service that a link worker wants at hand.
table favourite (
  place_id integer not null default current_place()
  account_id uuid not null
  service_id uuid not null
  at timestamp with time zone not null
  PRIMARY KEY (place_id, account_id, service_id)
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select
  CREATE INDEX favourite_of_service ON public.favourite USING btree (place_id, service_id);

-- An address whose services are read again and again. One that was removed stays, to say so.
table feed (
  place_id integer not null default current_place()
  feed_id uuid not null default uuidv7()
  address text not null
  kind text not null
  source_name text not null
  licence text not null
  every integer not null -- Days from one reading to the next.
  brings_in text not null -- Whether somebody confirms each reading. By itself: only when nothing is wrong.
  next_at timestamp with time zone not null -- When it is read next, or read on.
  failures integer not null default 0 -- Tries since the last one that came to its end: each waits longer for the next.
  failing_since timestamp with time zone
  read_at timestamp with time zone -- When it was last read to its end.
  paused_at timestamp with time zone
  removed_at timestamp with time zone
  version integer not null default 1
  changed_at timestamp with time zone not null
  changed_by text not null -- Who set it up, or changed that last.
  PRIMARY KEY (place_id, feed_id)
  CHECK ((brings_in = ANY (ARRAY['by hand'::text, 'by itself'::text])))
  CHECK ((every = ANY (ARRAY[1, 7, 30])))
  CHECK ((kind = ANY (ARRAY['open referral'::text, 'openactive'::text])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE UNIQUE INDEX feed_address ON public.feed USING btree (place_id, address) WHERE (removed_at IS NULL);

-- What is remembered of each page: while it is read, to go on after it; later, to ask only for what changed.
table feed_page (
  place_id integer not null default current_place()
  import_id uuid not null
  page_number integer not null
  memory jsonb not null -- By kind of feed: ReadPage or ActivityMemory in src/features/directory/feeds/.
  service_rows integer[] not null -- Where on the page stood each service that is kept in the file of that number.
  unchanged text[] not null -- Ids of services that the feed says are as they were.
  faults jsonb not null
  kept_at timestamp with time zone not null
  PRIMARY KEY (place_id, import_id, page_number)
  FOREIGN KEY (place_id, import_id) REFERENCES import(place_id, import_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select

-- How many heads came. Never changed: a correction is another row, and the newest of a date and session counts.
table footfall (
  place_id integer not null default current_place()
  footfall_id uuid not null default uuidv7()
  hub_id uuid not null
  hub_session_id uuid -- Null: the building, outside every session.
  on_date date not null
  heads integer not null
  how text not null
  said_at timestamp with time zone not null
  said_by uuid not null
  PRIMARY KEY (place_id, footfall_id)
  CHECK (((heads >= 0) AND (heads <= 2000)))
  CHECK ((how = ANY (ARRAY['one-more'::text, 'one-fewer'::text, 'said'::text])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, hub_id) REFERENCES hub(place_id, hub_id)
  FOREIGN KEY (place_id, hub_id, hub_session_id) REFERENCES hub_session(place_id, hub_id, hub_session_id)
  FOREIGN KEY (place_id, said_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX footfall_of_day ON public.footfall USING btree (place_id, hub_id, on_date, hub_session_id, footfall_id);

-- The newest file of each list, for every place: how fresh what we know is.
table geography_file (
  source_name text not null
  kind text not null
  licence text not null
  file_name text not null
  brought_in_at timestamp with time zone not null
  PRIMARY KEY (source_name, kind)
  CHECK ((kind = ANY (ARRAY['postcodes'::text, 'areas'::text, 'practices'::text])))
)
  no row-level security
  alongside_app: insert, select, update

table goal (
  place_id integer not null default current_place()
  goal_id uuid not null default uuidv7()
  plan_id uuid not null
  position integer not null
  words text not null
  importance integer
  confidence integer
  step text -- The first step; step_by says who takes it, step_on by when.
  step_by text
  step_on date
  step_done_on date
  PRIMARY KEY (place_id, goal_id)
  CHECK (((confidence >= 0) AND (confidence <= 10)))
  CHECK (((importance >= 0) AND (importance <= 10)))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, plan_id) REFERENCES plan(place_id, plan_id)
  UNIQUE (place_id, plan_id, "position")
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update

-- A link by which an organiser keeps the page of their group, without an account. Of its token only the hash is kept.
table group_link (
  place_id integer not null default current_place()
  link_id uuid not null default uuidv7()
  group_id uuid not null
  token_hash bytea not null
  sent_to text not null
  sent_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  sent_by uuid not null
  PRIMARY KEY (place_id, link_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, group_id) REFERENCES community_group(place_id, group_id)
  FOREIGN KEY (place_id, sent_by) REFERENCES account(place_id, account_id)
  UNIQUE (place_id, token_hash)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX group_link_of_group ON public.group_link USING btree (place_id, group_id, sent_at);

-- What a place wrote itself. The newest is in force; where there is none, the one that comes with the program.
table guideline (
  place_id integer not null default current_place()
  need text not null -- A need of src/features/directory/needs.ts, or everybody: the rules for the whole place.
  version integer not null
  content jsonb not null -- As src/features/guidelines/guideline.ts says.
  what_changed text not null
  why text not null
  written_at timestamp with time zone not null
  written_by uuid not null
  PRIMARY KEY (place_id, need, version)
  CHECK ((need <> ''::text))
  CHECK ((version > 0))
  CHECK ((what_changed <> ''::text))
  CHECK ((why <> ''::text))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select

-- A place people drop in to. Its page and its poster are public.
table hub (
  place_id integer not null default current_place()
  hub_id uuid not null default uuidv7()
  code text not null -- The last part of its address, made from its name once: it stands on posters, so it never changes.
  name text not null
  about text not null
  address text not null
  postcode text -- Where it is on the map is looked up each time.
  access text not null -- How to get in and about, in words.
  phone text
  email text
  is_open boolean not null default true -- A closed hub keeps its page, which says so.
  version integer not null default 1
  changed_at timestamp with time zone not null
  changed_by uuid not null
  PRIMARY KEY (place_id, hub_id)
  CHECK (((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND ((length(code) >= 2) AND (length(code) <= 60))))
  CHECK ((name <> ''::text))
  FOREIGN KEY (place_id, changed_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  UNIQUE (place_id, code)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update

-- What was changed about a hub or a group, by whom, and what it was before. Never changed.
table hub_event (
  place_id integer not null default current_place()
  event_id uuid not null default uuidv7()
  hub_id uuid
  group_id uuid
  move text not null
  at timestamp with time zone not null
  by_role text not null
  by_account_id uuid
  particulars jsonb not null default '{}'::jsonb
  PRIMARY KEY (place_id, event_id)
  CHECK ((num_nonnulls(hub_id, group_id) = 1))
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, group_id) REFERENCES community_group(place_id, group_id)
  FOREIGN KEY (place_id, hub_id) REFERENCES hub(place_id, hub_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX hub_event_of_group ON public.hub_event USING btree (place_id, group_id, at) WHERE (group_id IS NOT NULL);
  CREATE INDEX hub_event_of_hub ON public.hub_event USING btree (place_id, hub_id, at) WHERE (hub_id IS NOT NULL);

-- Who said that they would come to a session on a day: told when it is moved, while they are on their way.
table hub_expected (
  place_id integer not null default current_place()
  expected_id uuid not null default uuidv7()
  hub_id uuid not null
  hub_session_id uuid not null
  on_date date not null
  person_id uuid not null
  status text not null default 'coming'::text
  said_at timestamp with time zone not null
  said_by uuid not null
  told_change_id uuid -- The last change they were told of, or are to be told of by telephone.
  told text
  told_at timestamp with time zone
  PRIMARY KEY (place_id, expected_id)
  CHECK ((status = ANY (ARRAY['coming'::text, 'off'::text])))
  CHECK ((told = ANY (ARRAY['message'::text, 'to-ring'::text, 'rung'::text])))
  CHECK ((num_nonnulls(told_change_id, told, told_at) = ANY (ARRAY[0, 3])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, hub_id, hub_session_id) REFERENCES hub_session(place_id, hub_id, hub_session_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, said_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, told_change_id) REFERENCES hub_session_change(place_id, change_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX hub_expected_of_person ON public.hub_expected USING btree (place_id, person_id);
  CREATE INDEX hub_expected_on ON public.hub_expected USING btree (place_id, hub_id, hub_session_id, on_date) WHERE (status = 'coming'::text);

-- Who of those who work here is at a hub: at one session, or on some days.
table hub_presence (
  place_id integer not null default current_place()
  presence_id uuid not null default uuidv7()
  hub_id uuid not null
  account_id uuid not null
  hub_session_id uuid
  days smallint[] not null
  began_at timestamp with time zone not null
  ended_at timestamp with time zone
  PRIMARY KEY (place_id, presence_id)
  CHECK ((days <@ ARRAY[(1)::smallint, (2)::smallint, (3)::smallint, (4)::smallint, (5)::smallint, (6)::smallint, (7)::smallint]))
  CHECK (((hub_session_id IS NOT NULL) OR (cardinality(days) > 0)))
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, hub_id) REFERENCES hub(place_id, hub_id)
  FOREIGN KEY (place_id, hub_id, hub_session_id) REFERENCES hub_session(place_id, hub_id, hub_session_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX hub_presence_at ON public.hub_presence USING btree (place_id, hub_id) WHERE (ended_at IS NULL);

-- A room of a hub, and whether there is a way to it without steps.
table hub_room (
  place_id integer not null default current_place()
  room_id uuid not null default uuidv7()
  hub_id uuid not null
  name text not null
  about text not null
  step_free text not null
  version integer not null default 1
  changed_at timestamp with time zone not null
  changed_by uuid not null
  PRIMARY KEY (place_id, room_id)
  CHECK ((name <> ''::text))
  CHECK ((step_free = ANY (ARRAY['yes'::text, 'no'::text, 'ask'::text])))
  FOREIGN KEY (place_id, changed_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, hub_id) REFERENCES hub(place_id, hub_id)
  UNIQUE (place_id, hub_id, name)
  UNIQUE (place_id, hub_id, room_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update

-- What is on at a hub every week, on one day, by the clock on the wall: the Sundays when clocks change move nothing.
table hub_session (
  place_id integer not null default current_place()
  hub_session_id uuid not null default uuidv7()
  hub_id uuid not null
  room_id uuid
  what text not null
  day smallint not null -- 1 is Monday, 7 is Sunday (ISO 8601).
  starts time(0) without time zone not null
  ends time(0) without time zone not null
  from_on date not null
  until_on date
  led_by uuid -- Somebody who works here; or a group leads it; or nobody is named.
  group_id uuid
  open_to text not null
  cost text not null -- In words.
  version integer not null default 1
  changed_at timestamp with time zone not null
  changed_by uuid not null
  PRIMARY KEY (place_id, hub_session_id)
  CHECK (((day >= 1) AND (day <= 7)))
  CHECK ((ends > starts))
  CHECK ((num_nonnulls(led_by, group_id) <= 1))
  CHECK ((open_to = ANY (ARRAY['all'::text, 'ask'::text])))
  CHECK ((until_on >= from_on))
  CHECK ((what <> ''::text))
  FOREIGN KEY (place_id, changed_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, group_id) REFERENCES community_group(place_id, group_id)
  FOREIGN KEY (place_id, hub_id) REFERENCES hub(place_id, hub_id)
  FOREIGN KEY (place_id, hub_id, room_id) REFERENCES hub_room(place_id, hub_id, room_id)
  FOREIGN KEY (place_id, led_by) REFERENCES account(place_id, account_id)
  UNIQUE (place_id, hub_id, hub_session_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX hub_session_of_group ON public.hub_session USING btree (place_id, group_id) WHERE (group_id IS NOT NULL);
  CREATE INDEX hub_session_of_hub ON public.hub_session USING btree (place_id, hub_id, day, starts);

-- One date of a session is moved, cancelled or in another room. Never changed: the newest of a date counts.
table hub_session_change (
  place_id integer not null default current_place()
  change_id uuid not null default uuidv7()
  hub_id uuid not null
  hub_session_id uuid not null
  on_date date not null
  kind text not null -- as-usual: what was said before is taken back.
  to_on date
  to_starts time(0) without time zone
  to_ends time(0) without time zone
  room_id uuid
  why text not null
  said_at timestamp with time zone not null
  said_by uuid not null
  PRIMARY KEY (place_id, change_id)
  CHECK ((to_ends > to_starts))
  CHECK ((kind = ANY (ARRAY['moved'::text, 'cancelled'::text, 'room'::text, 'as-usual'::text])))
  CHECK ((num_nonnulls(to_on, to_starts, to_ends) =
CASE kind
    WHEN 'moved'::text THEN 3
    ELSE 0
END))
  CHECK ((((kind <> 'room'::text) OR (room_id IS NOT NULL)) AND ((kind <> ALL (ARRAY['cancelled'::text, 'as-usual'::text])) OR (room_id IS NULL))))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, hub_id, hub_session_id) REFERENCES hub_session(place_id, hub_id, hub_session_id)
  FOREIGN KEY (place_id, hub_id, room_id) REFERENCES hub_room(place_id, hub_id, room_id)
  FOREIGN KEY (place_id, said_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX hub_session_change_of ON public.hub_session_change USING btree (place_id, hub_id, hub_session_id, on_date);

-- A file on its way into the directory or the postcodes: read, shown, confirmed, applied.
table import (
  place_id integer not null default current_place()
  import_id uuid not null default uuidv7()
  kind text -- What the files hold: said by whoever began it, or found when they were read.
  file_name text not null
  status text not null
  format text
  rows_read integer not null default 0
  rows_total integer -- How many rows the files have, or pages while a feed is fetched, once that is known.
  counts jsonb not null default '{}'::jsonb
  started_at timestamp with time zone not null
  started_by text not null
  finished_at timestamp with time zone
  source_name text -- Whose list it is, as whoever uploaded it says; null: as the file says.
  licence text
  applied integer -- source.applied when the preview was made.
  run integer not null default 0 -- Which run of the reading this is: an earlier one that still lives stops.
  sample jsonb -- The first rows of a list that nobody has explained yet.
  is_again boolean not null default false -- Read once more, because another import of its source came first.
  feed_id uuid -- The feed that this is a reading of; null for files that somebody chose.
  waits_until timestamp with time zone -- The feed stopped in the middle: when it is read on. What came is kept.
  PRIMARY KEY (place_id, import_id)
  CHECK ((kind = ANY (ARRAY['directory'::text, 'postcodes'::text, 'areas'::text, 'practices'::text, 'taxonomy'::text])))
  CHECK ((status = ANY (ARRAY['fetching'::text, 'reading'::text, 'mapping'::text, 'ready'::text, 'refused'::text, 'applying'::text, 'done'::text, 'cancelled'::text])))
  FOREIGN KEY (place_id, feed_id) REFERENCES feed(place_id, feed_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX import_feed ON public.import USING btree (place_id, feed_id, started_at DESC) WHERE (feed_id IS NOT NULL);
  CREATE UNIQUE INDEX import_one_reading_of_a_feed ON public.import USING btree (place_id, feed_id) WHERE (finished_at IS NULL);

table import_fault (
  place_id integer not null default current_place()
  import_id uuid not null
  fault_number integer not null
  row_number integer
  column_name text
  is_warning boolean not null
  words text not null -- What is wrong and what to do. A warning's row is taken; a fault's row is not.
  file_name text
  PRIMARY KEY (place_id, import_id, fault_number)
  FOREIGN KEY (place_id, import_id) REFERENCES import(place_id, import_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select

table import_file (
  place_id integer not null default current_place()
  import_id uuid not null
  file_number integer not null
  name text not null
  PRIMARY KEY (place_id, import_id, file_number)
  FOREIGN KEY (place_id, import_id) REFERENCES import(place_id, import_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select

-- The file itself, until the import has ended.
table import_part (
  place_id integer not null default current_place()
  import_id uuid not null
  file_number integer not null
  part_number integer not null
  bytes bytea not null
  PRIMARY KEY (place_id, import_id, file_number, part_number)
  FOREIGN KEY (place_id, import_id, file_number) REFERENCES import_file(place_id, import_id, file_number)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select

table import_row (
  place_id integer not null default current_place()
  import_id uuid not null
  file_number integer not null default 1
  row_number integer not null -- As in the file; below nought for what is gone from its source and stands in no row.
  change text not null
  entry_id uuid not null default uuidv7() -- The entry it changes, or makes.
  key text not null
  fingerprint text not null default ''::text
  content jsonb not null
  summary jsonb not null default '{}'::jsonb -- What a list of services shows and searches: src/features/directory/summary.ts.
  differences jsonb not null default '[]'::jsonb
  row_print text
  PRIMARY KEY (place_id, import_id, file_number, row_number)
  CHECK ((change = ANY (ARRAY['new'::text, 'changed'::text, 'gone'::text])))
  FOREIGN KEY (place_id, import_id) REFERENCES import(place_id, import_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update

table introduction (
  place_id integer not null default current_place()
  introduction_id uuid not null default uuidv7()
  support_id uuid not null
  person_id uuid not null
  service_id uuid not null
  need text not null
  warmth text not null
  status text not null
  shared text[] not null -- What the person agreed the provider may see: name, phone, email, note.
  note text not null
  provider_email text
  first_session_on date
  follow_up_on date -- When the provider is asked whether the person came.
  made_at timestamp with time zone not null
  made_by uuid not null
  PRIMARY KEY (place_id, introduction_id)
  CHECK ((status = ANY (ARRAY['given'::text, 'sent'::text, 'accepted'::text, 'declined'::text, 'attended'::text, 'missed'::text, 'stopped'::text])))
  CHECK ((warmth = ANY (ARRAY['signposted'::text, 'referred'::text, 'introduced'::text, 'accompanied'::text])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, made_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id)
  FOREIGN KEY (place_id, support_id) REFERENCES support(place_id, support_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX introduction_of_person ON public.introduction USING btree (place_id, person_id, made_at);
  CREATE INDEX introduction_of_service ON public.introduction USING btree (place_id, service_id);
  CREATE INDEX introduction_of_support ON public.introduction USING btree (place_id, support_id, made_at);
  CREATE INDEX introduction_to_follow_up ON public.introduction USING btree (place_id, follow_up_on) WHERE (status = 'accepted'::text);

table introduction_event (
  place_id integer not null default current_place()
  event_id uuid not null default uuidv7()
  introduction_id uuid not null
  move text not null
  at timestamp with time zone not null
  by_role text not null
  by_account_id uuid
  why text
  particulars jsonb not null default '{}'::jsonb
  PRIMARY KEY (place_id, event_id)
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, introduction_id) REFERENCES introduction(place_id, introduction_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX introduction_event_of_introduction ON public.introduction_event USING btree (place_id, introduction_id, at);

table invitation (
  place_id integer not null default current_place()
  token_hash bytea not null
  account_id uuid not null
  expires_at timestamp with time zone not null
  used_at timestamp with time zone
  PRIMARY KEY (place_id, token_hash)
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX invitation_of_account ON public.invitation USING btree (place_id, account_id);

-- When a link worker is away, the first and the last day, and who covers. Never why.
table leave (
  place_id integer not null default current_place()
  leave_id uuid not null default uuidv7()
  account_id uuid not null
  from_on date not null
  until_on date not null
  cover_id uuid not null
  entered_at timestamp with time zone not null
  entered_by uuid not null
  cancelled_at timestamp with time zone
  cancelled_by uuid
  PRIMARY KEY (place_id, leave_id)
  CHECK ((until_on >= from_on))
  CHECK ((cover_id <> account_id))
  CHECK (((cancelled_at IS NULL) = (cancelled_by IS NULL)))
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, cancelled_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, cover_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, entered_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX leave_covered_by ON public.leave USING btree (place_id, cover_id, until_on) WHERE (cancelled_at IS NULL);
  CREATE INDEX leave_of_account ON public.leave USING btree (place_id, account_id, until_on) WHERE (cancelled_at IS NULL);

-- A link in a message by which a person, or a provider asked about one introduction, comes in without an account.
table link (
  place_id integer not null default current_place()
  link_id uuid not null default uuidv7()
  token_hash bytea not null
  kind text not null
  person_id uuid not null
  introduction_id uuid
  sent_to text not null
  created_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  revoked_at timestamp with time zone
  code_hash bytea
  code_expires_at timestamp with time zone
  PRIMARY KEY (place_id, link_id)
  CHECK ((kind = ANY (ARRAY['person'::text, 'provider'::text])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, introduction_id) REFERENCES introduction(place_id, introduction_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  UNIQUE (place_id, token_hash)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX link_of_introduction ON public.link USING btree (place_id, introduction_id);
  CREATE INDEX link_of_person ON public.link USING btree (place_id, person_id);

-- A browser that has passed the second check of a link.
table link_session (
  place_id integer not null default current_place()
  token_hash bytea not null
  link_id uuid not null
  ends_at timestamp with time zone not null
  PRIMARY KEY (place_id, token_hash)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, link_id) REFERENCES link(place_id, link_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update

table mapping (
  place_id integer not null default current_place()
  mapping_id uuid not null default uuidv7()
  columns text[] not null -- The columns of the list, sorted: how the next version of it is known.
  fields jsonb not null -- Field of a service to the columns it is made of.
  source_name text not null
  licence text not null
  changed_at timestamp with time zone not null
  changed_by text not null
  PRIMARY KEY (place_id, mapping_id)
  UNIQUE (place_id, columns)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update

table measure (
  place_id integer not null default current_place()
  measure_id uuid not null default uuidv7()
  support_id uuid not null
  person_id uuid not null
  instrument text not null
  asked_on date not null
  how text not null
  answers jsonb not null -- Each question's answer, 0 to 10; a question not answered is absent.
  written_at timestamp with time zone not null
  written_by uuid not null
  PRIMARY KEY (place_id, measure_id)
  CHECK ((how = ANY (ARRAY['together'::text, 'alone'::text, 'phone'::text])))
  CHECK ((instrument = 'ons4'::text))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, support_id) REFERENCES support(place_id, support_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX measure_of_person ON public.measure USING btree (place_id, person_id, asked_on);
  CREATE INDEX measure_of_support ON public.measure USING btree (place_id, support_id, asked_on);

table merge (
  place_id integer not null default current_place()
  merge_id uuid not null default uuidv7()
  kept_id uuid not null
  gone_id uuid not null
  entries uuid[] not null -- What moved from the one that went to the one that was kept.
  choices jsonb not null -- Field to the entry that was chosen by hand.
  choices_before jsonb not null
  merged_at timestamp with time zone not null
  merged_by text not null
  undone_at timestamp with time zone
  undone_by text
  PRIMARY KEY (place_id, merge_id)
  CHECK ((kept_id <> gone_id))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, gone_id) REFERENCES service(place_id, service_id)
  FOREIGN KEY (place_id, kept_id) REFERENCES service(place_id, service_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX merge_of ON public.merge USING btree (place_id, kept_id);

table message (
  place_id integer not null default current_place()
  message_id uuid not null default uuidv7()
  channel text not null
  to_address text not null -- Empty for a letter: the address is read from the record when it is printed.
  subject text
  body text not null
  about text not null -- The name of the template.
  person_id uuid
  status text not null
  queued_at timestamp with time zone not null
  sent_at timestamp with time zone
  fault text
  content jsonb -- What it says, in parts. Of an email or a text it is forgotten once nobody needs to say it another way.
  format text -- Letters alone: in which form it is printed, or made.
  team_id uuid -- Letters and calls: the team in whose hands it is.
  instead_of uuid -- The message that did not arrive. Another way is tried once.
  done_by uuid -- Letters and calls: who posted it, had it made, or rang.
  asked_at timestamp with time zone -- When whoever carries it was last asked what became of it.
  delivered_at timestamp with time zone
  PRIMARY KEY (place_id, message_id)
  CHECK (((channel = ANY (ARRAY['email'::text, 'text'::text])) OR (content IS NOT NULL)))
  CHECK ((channel = ANY (ARRAY['email'::text, 'text'::text, 'letter'::text, 'call'::text])))
  CHECK ((format = ANY (ARRAY['standard'::text, 'large-print'::text, 'easy-read'::text, 'audio'::text, 'braille'::text])))
  CHECK (((channel = 'letter'::text) = (format IS NOT NULL)))
  CHECK (((status = 'sent'::text) OR ((channel = ANY (ARRAY['email'::text, 'text'::text])) AND (status = ANY (ARRAY['queued'::text, 'failed'::text]))) OR ((channel = ANY (ARRAY['letter'::text, 'call'::text])) AND (status = ANY (ARRAY['waiting'::text, 'cancelled'::text])))))
  FOREIGN KEY (place_id, done_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, instead_of) REFERENCES message(place_id, message_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, team_id) REFERENCES team(place_id, team_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX message_by_hand_of_team ON public.message USING btree (place_id, team_id, status, queued_at) WHERE (channel = ANY (ARRAY['letter'::text, 'call'::text]));
  CREATE INDEX message_newest ON public.message USING btree (place_id, queued_at);
  CREATE INDEX message_of_person ON public.message USING btree (place_id, person_id);
  CREATE INDEX message_to_ask_about ON public.message USING btree (place_id, sent_at) WHERE ((status = 'sent'::text) AND (delivered_at IS NULL) AND (content IS NOT NULL));
  CREATE UNIQUE INDEX message_instead_of ON public.message USING btree (place_id, instead_of) WHERE (instead_of IS NOT NULL);

-- What was searched for and hardly found, by day. Nobody who searched is known, and what may name somebody is not kept.
table missed_search (
  place_id integer not null default current_place()
  day date not null
  words text not null -- Plain words, without numbers and names: src/features/finding/missed/may-keep.ts.
  asked_by text not null
  found text not null
  times integer not null default 1
  PRIMARY KEY (place_id, day, words, asked_by, found)
  CHECK ((asked_by = ANY (ARRAY['public'::text, 'staff'::text])))
  CHECK ((found = ANY (ARRAY['none'::text, 'few'::text])))
  CHECK ((times > 0))
  CHECK (((length(words) >= 1) AND (length(words) <= 100)))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update

table organisation (
  place_id integer not null default current_place()
  organisation_id uuid not null default uuidv7()
  name text not null
  kind text not null
  in_one_sentence text not null -- Who they are, as a person would be told.
  ods_code text
  phone text
  email text
  team_id uuid -- For a practice: the team of link workers that serves it.
  version integer not null default 1
  changed_at timestamp with time zone
  changed_by_account_id uuid
  self_referral text not null default 'not-said'::text
  PRIMARY KEY (place_id, organisation_id)
  CHECK ((kind = ANY (ARRAY['practice'::text, 'provider'::text, 'service'::text, 'commissioner'::text])))
  CHECK ((self_referral = ANY (ARRAY['yes'::text, 'no'::text, 'not-said'::text])))
  FOREIGN KEY (place_id, changed_by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, team_id) REFERENCES team(place_id, team_id)
  UNIQUE (place_id, name)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update

-- The first half of postcodes: about where it is, and how many of its postcodes we know.
table outward_code (
  outward text not null
  position point
  is_own boolean not null -- The position is the middle of the postcodes we know; false: as a file says it.
  postcodes integer not null default 0
  placed integer not null default 0
  ended integer not null default 0
  PRIMARY KEY (outward)
)
  no row-level security
  alongside_app: insert, select, update
  CREATE INDEX outward_code_position ON public.outward_code USING gist ("position");

table passkey (
  place_id integer not null default current_place()
  credential_id text not null
  account_id uuid not null
  public_key bytea not null
  counter bigint not null
  transports text[] not null
  name text not null
  created_at timestamp with time zone not null
  used_at timestamp with time zone
  passkey_id uuid not null default uuidv7()
  PRIMARY KEY (place_id, credential_id)
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  UNIQUE (place_id, passkey_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update
  CREATE INDEX passkey_of_account ON public.passkey USING btree (place_id, account_id);

table person (
  place_id integer not null default current_place()
  person_id uuid not null default uuidv7()
  first_name text not null
  family_name text not null
  preferred_name text
  date_of_birth date
  nhs_number text
  address text
  postcode text
  phone text
  email text
  prefers text not null
  is_neutral boolean not null default false -- Other people may see their messages: say nothing of why.
  careful text -- Anything to be careful about. Null: nobody has said; empty: no known risks.
  created_at timestamp with time zone not null
  version integer not null default 1
  changed_at timestamp with time zone
  changed_by_account_id uuid
  merged_into uuid -- The record that this one became part of. It is seen nowhere, and comes back when the merge is taken back.
  compared_at timestamp with time zone -- When it was compared with the others; null: not as it is now.
  language text not null default 'en'::text -- In which we write to them. Where there are no words in it yet, we write in English.
  format text not null default 'standard'::text -- In which they can read what we write (Accessible Information Standard).
  PRIMARY KEY (place_id, person_id)
  CHECK ((format = ANY (ARRAY['standard'::text, 'large-print'::text, 'easy-read'::text, 'audio'::text, 'braille'::text])))
  CHECK ((language ~ '^[a-z]{2,3}$'::text))
  CHECK ((nhs_number ~ '^[0-9]{10}$'::text))
  CHECK ((merged_into <> person_id))
  CHECK ((prefers = ANY (ARRAY['email'::text, 'text'::text, 'phone'::text, 'letter'::text])))
  FOREIGN KEY (place_id, changed_by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, merged_into) REFERENCES person(place_id, person_id)
  UNIQUE (place_id, nhs_number)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX person_merged ON public.person USING btree (place_id, merged_into) WHERE (merged_into IS NOT NULL);
  CREATE INDEX person_to_compare ON public.person USING btree (place_id, person_id) WHERE ((compared_at IS NULL) AND (merged_into IS NULL));

-- Two people are compared when they share a block that few stand in: src/features/people/duplicates/comparable.ts.
table person_block (
  place_id integer not null default current_place()
  block text not null
  person_id uuid not null
  PRIMARY KEY (place_id, block, person_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select
  CREATE INDEX person_block_of_person ON public.person_block USING btree (place_id, person_id);

table person_merge (
  place_id integer not null default current_place()
  merge_id uuid not null default uuidv7()
  pair_id uuid not null
  kept_id uuid not null
  gone_id uuid not null
  before jsonb not null -- Both records as they were, and the places of the options on the shortlist of the one that went.
  details jsonb not null -- What the merge wrote into the record that was kept.
  moved jsonb not null -- Table to the keys of the rows that moved from the one that went to the one that was kept.
  merged_at timestamp with time zone not null
  merged_by uuid not null
  undone_at timestamp with time zone
  undone_by uuid
  PRIMARY KEY (place_id, merge_id)
  CHECK ((kept_id <> gone_id))
  CHECK ((num_nulls(undone_at, undone_by) = ANY (ARRAY[0, 2])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, gone_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, kept_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, merged_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, pair_id) REFERENCES person_pair(place_id, pair_id)
  FOREIGN KEY (place_id, undone_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX person_merge_of ON public.person_merge USING btree (place_id, kept_id);
  CREATE INDEX person_merge_pair ON public.person_merge USING btree (place_id, pair_id);
  CREATE UNIQUE INDEX person_merge_one_stands ON public.person_merge USING btree (place_id, gone_id) WHERE (undone_at IS NULL);

-- Two records that may be one person's. Asked once: two people are never proposed again.
table person_pair (
  place_id integer not null default current_place()
  pair_id uuid not null default uuidv7()
  one_id uuid not null -- The record that was begun first: the one that is kept.
  other_id uuid not null
  probability double precision not null
  evidence jsonb not null -- Why they may be one person and why not, in words.
  found_at timestamp with time zone not null
  status text not null default 'waiting'::text
  answered_at timestamp with time zone
  answered_by uuid
  why text not null default ''::text
  PRIMARY KEY (place_id, pair_id)
  CHECK ((((status = 'waiting'::text) = (answered_at IS NULL)) AND ((answered_at IS NULL) = (answered_by IS NULL))))
  CHECK ((one_id < other_id))
  CHECK (((probability >= (0)::double precision) AND (probability <= (1)::double precision)))
  CHECK ((status = ANY (ARRAY['waiting'::text, 'same'::text, 'apart'::text])))
  FOREIGN KEY (place_id, answered_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, one_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, other_id) REFERENCES person(place_id, person_id)
  UNIQUE (place_id, one_id, other_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX person_pair_other ON public.person_pair USING btree (place_id, other_id);
  CREATE INDEX person_pair_waiting ON public.person_pair USING btree (place_id, probability DESC, pair_id) WHERE (status = 'waiting'::text);

-- The words of each name in lower case without accents, and the NHS number: search is a range over these.
table person_word (
  place_id integer not null default current_place()
  word text not null
  person_id uuid not null
  PRIMARY KEY (place_id, word, person_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select
  CREATE INDEX person_word_of_person ON public.person_word USING btree (place_id, person_id);

-- The areas served. Holds no personal data, so it has no policy.
table place (
  place_id integer not null generated always as identity
  code text not null
  name text not null
  service_name text not null
  about text not null
  phone text not null
  email text not null
  crisis_words text not null
  smallest_count integer not null default 8 -- Counts from 1 to one less than this are never shown.
  clock_ahead_seconds bigint not null default 0 -- Demonstration and tests only: how far the place's clock runs ahead.
  provider_edits_wait boolean not null default true -- What a provider changes waits until an administrator has read it.
  asks_providers boolean not null default false -- Off until an administrator turns it on: an import never writes to anybody.
  providers_asked_on date -- The last day on which providers were asked.
  overdue_told_on date -- When administrators were last told what nobody has checked for a year.
  checks_links boolean not null default false
  links_listed_on date -- The last day on which new web addresses were looked for.
  merges_by_itself boolean not null default false -- Whether services that are surely one are merged without asking. Each can be taken back.
  words_version integer not null default 0 -- Counts the corrections of words: the program fetches them again when it has changed.
  comes_back_months integer not null default 12 -- For so long after an ending one step leads back to the same link worker. Later it is a new referral.
  contact_within_days integer not null default 14 -- By when a link worker gets in touch: what a person is told when a referral arrives.
  serves text[] not null default '{}'::text[] -- First halves of the postcodes that its teams serve: known to every place, so that whoever lives there is led to it.
  PRIMARY KEY (place_id)
  CHECK ((code ~ '^[a-z][a-z0-9-]{1,40}$'::text))
  CHECK (((comes_back_months >= 0) AND (comes_back_months <= 120)))
  CHECK (((contact_within_days >= 1) AND (contact_within_days <= 365)))
  CHECK ((smallest_count >= 2))
  UNIQUE (code)
)
  no row-level security
  alongside_app: select

table plan (
  place_id integer not null default current_place()
  plan_id uuid not null default uuidv7()
  support_id uuid not null
  person_id uuid not null
  version integer not null
  strengths text not null
  updated_at timestamp with time zone not null
  updated_by uuid not null
  PRIMARY KEY (place_id, plan_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, support_id) REFERENCES support(place_id, support_id)
  FOREIGN KEY (place_id, updated_by) REFERENCES account(place_id, account_id)
  UNIQUE (place_id, support_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX plan_of_person ON public.plan USING btree (place_id, person_id);

-- Every text the plan ever had.
table plan_version (
  place_id integer not null default current_place()
  plan_id uuid not null
  version integer not null
  content jsonb not null
  at timestamp with time zone not null
  by_account_id uuid not null
  PRIMARY KEY (place_id, plan_id, version)
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, plan_id) REFERENCES plan(place_id, plan_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select

-- Shared by every place. position is British National Grid metres; null where the source has none.
table postcode (
  postcode text not null
  outward text not null
  position point
  lsoa21 text -- Small area of 2021, as the Office for National Statistics says it.
  lsoa11 text -- Small area of 2011: an LSOA, in Scotland a data zone, in Northern Ireland a super output area.
  lsoa21_derived text -- Somebody's guess from the position. Wrong near boundaries: never used for a person.
  local_authority text -- Code of the council: E06, E07, E08, E09, W06, S12 or N09.
  ended_on date -- The month in which it went out of use; null while it is in use.
  PRIMARY KEY (postcode)
)
  no row-level security
  alongside_app: insert, select, update
  CREATE INDEX postcode_outward ON public.postcode USING btree (outward);
  CREATE INDEX postcode_position ON public.postcode USING gist ("position");

-- GP practices by the code of the NHS Organisation Data Service, closed ones too: old records name them.
table practice (
  code text not null
  name text not null
  address text
  postcode text
  phone text
  status text not null
  closed_on date
  PRIMARY KEY (code)
  CHECK ((status = ANY (ARRAY['active'::text, 'closed'::text, 'dormant'::text, 'proposed'::text])))
)
  no row-level security
  alongside_app: insert, select, update

-- What is known of a person, section by section. The newest version counts; none is overwritten.
table profile_section (
  place_id integer not null default current_place()
  person_id uuid not null
  section text not null
  version integer not null
  content jsonb not null -- Answers by the keys of the section's items. What was not asked is absent; asked and not said is an answer.
  written_at timestamp with time zone not null
  written_by uuid
  by_role text not null -- Link worker, referrer, or the person themselves.
  profile_section_id uuid not null default uuidv7()
  is_joined boolean not null default false -- Made of what two records said when they became one. It goes again when the merge is taken back.
  PRIMARY KEY (place_id, person_id, section, version)
  CHECK ((jsonb_typeof(content) = 'object'::text))
  CHECK ((section = ANY (ARRAY['about-me'::text, 'safe-contact'::text, 'needs-of-access'::text, 'identity'::text, 'practice'::text, 'around-me'::text, 'tried-before'::text, 'risks'::text, 'health'::text])))
  CHECK ((version > 0))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
  UNIQUE (place_id, profile_section_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select

-- What a provider would like changed, until an administrator has read it.
table proposal (
  place_id integer not null default current_place()
  proposal_id uuid not null default uuidv7()
  service_id uuid not null
  ask_id uuid not null
  fields jsonb not null -- Field to what it would hold: src/features/directory/record.ts.
  at timestamp with time zone not null
  status text not null default 'open'::text
  approved text[] not null default '{}'::text[]
  answer text
  answered_by uuid
  answered_at timestamp with time zone
  PRIMARY KEY (place_id, proposal_id)
  CHECK ((status = ANY (ARRAY['open'::text, 'replaced'::text, 'approved'::text, 'declined'::text])))
  FOREIGN KEY (place_id, answered_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, ask_id) REFERENCES provider_ask(place_id, ask_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX proposal_of_service ON public.proposal USING btree (place_id, service_id, at);
  CREATE UNIQUE INDEX proposal_one_open ON public.proposal USING btree (place_id, service_id) WHERE (status = 'open'::text);

-- A provider was sent a link that opens the services with its e-mail address, and nothing else.
table provider_ask (
  place_id integer not null default current_place()
  ask_id uuid not null default uuidv7()
  token_hash bytea not null
  sent_to text not null
  sent_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  account_id uuid -- Who asked; null: the program, on the day it was due.
  answered_at timestamp with time zone
  PRIMARY KEY (place_id, ask_id)
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  UNIQUE (place_id, token_hash)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX provider_ask_of_provider ON public.provider_ask USING btree (place_id, sent_to, sent_at);

table referral (
  place_id integer not null default current_place()
  referral_id uuid not null default uuidv7()
  reference text not null
  person_id uuid not null
  organisation_id uuid -- Who hears what becomes of it: where it was sent, or of a self-referral the practice that the person lets us tell. Null: nobody.
  referrer_id uuid -- Whose account sent it. Null: nobody has one who refers themselves or somebody they care for.
  team_id uuid not null
  status text not null
  needs text[] not null -- What the person would like help with, in the order that matters to them.
  reason text not null -- Why, in plain words. The person reads it.
  sent_at timestamp with time zone not null
  version integer not null default 0 -- How often its words were put right: every amendment is made from the one before.
  moved_at timestamp with time zone -- Since when it has its status. Null: since it was sent.
  moved_why text -- The reason of that move, by its code: what a count is made of without reading every event.
  open_questions integer not null default 0 -- How many questions of the team wait for an answer.
  thanked_at timestamp with time zone -- When the team last said thank you for it.
  own_words text not null default ''::text -- What the person said, in their words: kept apart from the reason that the referrer gives.
  noticed text[] not null default '{}'::text[] -- What the referrer noticed besides. Never mixed with what the person asked for.
  tell_back text not null default 'summary'::text -- What the person lets us tell the referrer: how it went and what changed, or only that we met.
  way text not null default 'guided'::text -- How it came: page by page, on one screen, from a list, by the person, or from a drop-in at a hub.
  draft_id uuid -- The draft it was: whoever opens the draft's address is led on to the referral.
  referred_by jsonb -- Who asked for somebody else: name, how they know each other, how to reach them. Null: the person themselves, or an account.
  paused_until date -- The person said: not now. On this day we come back.
  unaware_at timestamp with time zone -- The person said that they did not know about it: a lesson for those who sent it.
  PRIMARY KEY (place_id, referral_id)
  CHECK (((referred_by IS NULL) OR ((way = 'self'::text) AND (jsonb_typeof(referred_by) = 'object'::text))))
  CHECK (((organisation_id IS NOT NULL) OR (way = 'self'::text)))
  CHECK ((open_questions >= 0))
  CHECK (((paused_until IS NULL) OR (status = 'sent'::text)))
  CHECK (((referrer_id IS NULL) = (way = 'self'::text)))
  CHECK ((status = ANY (ARRAY['sent'::text, 'accepted'::text, 'returned'::text, 'declined'::text, 'withdrawn'::text])))
  CHECK ((tell_back = ANY (ARRAY['summary'::text, 'status'::text])))
  CHECK ((way = ANY (ARRAY['guided'::text, 'one-screen'::text, 'list'::text, 'self'::text, 'drop-in'::text])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, organisation_id) REFERENCES organisation(place_id, organisation_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, referrer_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, team_id) REFERENCES team(place_id, team_id)
  UNIQUE (place_id, reference)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX referral_asked_about ON public.referral USING btree (place_id, organisation_id, sent_at) WHERE (open_questions > 0);
  CREATE INDEX referral_became ON public.referral USING btree (place_id, organisation_id, sent_at) INCLUDE (status, moved_why);
  CREATE INDEX referral_of_organisation_now ON public.referral USING btree (place_id, organisation_id, status, sent_at);
  CREATE INDEX referral_of_person ON public.referral USING btree (place_id, person_id);
  CREATE INDEX referral_of_team ON public.referral USING btree (place_id, team_id, status, sent_at);
  CREATE INDEX referral_paused ON public.referral USING btree (place_id, paused_until) WHERE (paused_until IS NOT NULL);
  CREATE INDEX referral_thanked ON public.referral USING btree (place_id, organisation_id, thanked_at) WHERE (thanked_at IS NOT NULL);
  CREATE UNIQUE INDEX referral_of_draft ON public.referral USING btree (place_id, draft_id);
  CREATE UNIQUE INDEX referral_one_waiting ON public.referral USING btree (place_id, person_id) WHERE (status = 'sent'::text);

-- A referral being written. Seen by its owner only, removed after 90 days.
table referral_draft (
  place_id integer not null default current_place()
  draft_id uuid not null default uuidv7()
  owner_id uuid not null
  answers jsonb not null
  updated_at timestamp with time zone not null
  PRIMARY KEY (place_id, draft_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, owner_id) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update
  CREATE INDEX referral_draft_of_owner ON public.referral_draft USING btree (place_id, owner_id);

table referral_event (
  place_id integer not null default current_place()
  event_id uuid not null default uuidv7()
  referral_id uuid not null
  move text not null
  at timestamp with time zone not null
  by_role text not null
  by_account_id uuid
  why text
  particulars jsonb not null default '{}'::jsonb
  PRIMARY KEY (place_id, event_id)
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, referral_id) REFERENCES referral(place_id, referral_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX referral_event_of_referral ON public.referral_event USING btree (place_id, referral_id, at);

-- A referral that was sent although a guideline objected: to what, and why it was sent all the same.
table referral_override (
  place_id integer not null default current_place()
  override_id uuid not null default uuidv7()
  referral_id uuid not null
  need text not null
  version integer not null -- Of the guideline that objected. 0 is the one that comes with the program.
  key text not null
  kind text not null
  words text not null -- What was objected, as it was read then.
  why text not null
  at timestamp with time zone not null
  by_role text not null
  by_account_id uuid
  PRIMARY KEY (place_id, override_id)
  CHECK ((kind = ANY (ARRAY['does not suit'::text, 'check first'::text, 'red flag'::text])))
  CHECK ((why <> ''::text))
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, referral_id) REFERENCES referral(place_id, referral_id)
  UNIQUE (place_id, referral_id, key)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select

-- Somebody signed in says that a service is wrong or closed, and what became of it.
table report (
  place_id integer not null default current_place()
  report_id uuid not null default uuidv7()
  service_id uuid not null
  service_version integer not null
  verdict text not null
  field text
  note text not null
  account_id uuid not null
  at timestamp with time zone not null
  status text not null default 'open'::text
  answer text
  answered_by uuid
  answered_at timestamp with time zone
  PRIMARY KEY (place_id, report_id)
  CHECK ((status = ANY (ARRAY['open'::text, 'mended'::text, 'kept'::text])))
  CHECK ((verdict = ANY (ARRAY['wrong'::text, 'closed'::text])))
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, answered_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX report_of_account ON public.report USING btree (place_id, account_id, at);
  CREATE INDEX report_of_service ON public.report USING btree (place_id, service_id, at);
  CREATE INDEX report_open ON public.report USING btree (place_id, at) WHERE (status = 'open'::text);

-- Whom this place tells: one row a version, the newest counts.
table safeguarding_contact (
  place_id integer not null default current_place()
  version integer not null
  contacts jsonb not null
  written_at timestamp with time zone not null
  written_by uuid not null
  PRIMARY KEY (place_id, version)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select

-- When the words of a place were counted, and of how many services: after each import, and once a day.
table search_count (
  place_id integer not null default current_place()
  services integer not null
  middle point -- The middle of its services: where a search begins when nobody says where.
  counted_at timestamp with time zone not null
  PRIMARY KEY (place_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update

-- Every word the directory of a place has, and how many services have it: rare words count for more, and what nobody wrote is a typing fault.
table search_word (
  place_id integer not null default current_place()
  word text not null
  stem text not null -- The word as the search knows it, or need:loneliness for a need.
  services integer not null
  PRIMARY KEY (place_id, word)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select
  CREATE INDEX search_word_stem ON public.search_word USING btree (place_id, stem);

-- What somebody is writing to refer themselves, before they send it. It bears no name in the clear and is soon removed.
table self_referral_draft (
  place_id integer not null default current_place()
  draft_id uuid not null default uuidv7()
  token_hash bytea -- Of the secret in the address of its pages. Null while it is saved for later: an old address opens nothing.
  link_hash bytea -- Of the secret in the link that was sent to come back by. It asks the second check.
  code_hash bytea not null -- Of the code to write down, keyed: its few letters could be guessed at otherwise.
  check_hash bytea -- Of the date of birth or the word that is asked beside link or code, keyed. Null: it was never saved for later.
  answers bytea -- Sealed with the key of the program. Null once it was sent: the referral has them.
  begun_at timestamp with time zone not null
  open_until timestamp with time zone -- Until when its address opens: a shared phone remembers addresses.
  ends_at timestamp with time zone not null -- From then on it opens no more, and the daily work removes it.
  sent_at timestamp with time zone
  reference text -- What the page after sending says: the same for everybody, whatever became of it.
  afterwards bytea -- Sealed: how they hear from us, and whether help comes first. For the page after sending, and gone with it.
  PRIMARY KEY (place_id, draft_id)
  CHECK (((afterwards IS NULL) OR (sent_at IS NOT NULL)))
  CHECK ((ends_at <= (begun_at + '60 days'::interval)))
  CHECK (((sent_at IS NULL) = (answers IS NOT NULL)))
  CHECK (((sent_at IS NULL) = (reference IS NULL)))
  CHECK (((check_hash IS NOT NULL) OR (link_hash IS NULL)))
  CHECK (((token_hash IS NULL) = (open_until IS NULL)))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  UNIQUE (place_id, code_hash)
  UNIQUE (place_id, link_hash)
  UNIQUE (place_id, token_hash)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update
  CREATE INDEX self_referral_draft_by_end ON public.self_referral_draft USING btree (place_id, ends_at);

table service (
  place_id integer not null default current_place()
  service_id uuid not null default uuidv7()
  name text not null
  organisation_name text not null
  needs text[] not null
  cost text not null default 'unknown'::text
  postcode text
  position point -- British National Grid, metres east and north, of the first place that is not confidential.
  position_from text
  is_gone boolean not null default false
  updated_at timestamp with time zone not null
  content jsonb not null -- The one true record, merged from its entries.
  origins jsonb not null default '{}'::jsonb -- Field to the entry that says it. Empty where there is one entry, which says it all.
  choices jsonb not null default '{}'::jsonb -- Field to the entry that somebody chose by hand.
  status text not null default 'open'::text
  merged_into uuid -- The service that has its entries now. Its own page leads there.
  assured_at timestamp with time zone -- When a human last checked it.
  assured_by text -- Staff or provider: names stand in assurance, behind the wall.
  area text -- Outward code of its postcode, or all that is known of where it is.
  version integer not null default 1 -- One more each time it is made anew: an edit says which one it was made from.
  source_assured_on date default iso_day((content ->> 'assuredOn'::text)) -- When its source says that it was last checked.
  email text default lower(NULLIF((content ->> 'email'::text), ''::text))
  compared_at timestamp with time zone -- When it was last compared with the others; older than updated_at: not as it is now.
  words tsvector default (service_words(content) || facet_words(facets)) -- What a search finds it by, with where each word stands: A its name, B its kind, C its description, D whom it is for; and its facets, each with a colon before it.
  facets text[] not null default '{}'::text[] -- What it offers, known or not: src/features/directory/facets.ts.
  minimum_age integer
  maximum_age integer
  PRIMARY KEY (place_id, service_id)
  CHECK ((cost = ANY (ARRAY['free'::text, 'some'::text, 'paid'::text, 'unknown'::text])))
  CHECK ((position_from = ANY (ARRAY['source'::text, 'postcode'::text, 'area'::text])))
  CHECK ((status = ANY (ARRAY['open'::text, 'paused'::text, 'closed'::text])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, merged_into) REFERENCES service(place_id, service_id)
)
  no row-level security
  alongside_app: insert, select, update
  CREATE INDEX service_at_postcode ON public.service USING btree (place_id, postcode) WHERE ((merged_into IS NULL) AND (NOT is_gone));
  CREATE INDEX service_name ON public.service USING btree (place_id, name, service_id) WHERE (merged_into IS NULL);
  CREATE INDEX service_near_and_words ON public.service USING gist ("position", words);
  CREATE INDEX service_of_organisation ON public.service USING btree (place_id, organisation_name) WHERE ((merged_into IS NULL) AND (NOT is_gone));
  CREATE INDEX service_of_provider ON public.service USING btree (place_id, email) WHERE (email IS NOT NULL);
  CREATE INDEX service_paused ON public.service USING btree (place_id) WHERE (status = 'paused'::text);
  CREATE INDEX service_to_compare ON public.service USING btree (place_id, service_id) WHERE ((merged_into IS NULL) AND ((compared_at IS NULL) OR (compared_at < updated_at)));
  CREATE INDEX service_words ON public.service USING gin (words);

-- Two services are compared when they share a block that few stand in.
table service_block (
  place_id integer not null default current_place()
  service_id uuid not null
  block text not null
  PRIMARY KEY (place_id, block, service_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id)
)
  no row-level security
  alongside_app: delete, insert, select
  CREATE INDEX service_block_of ON public.service_block USING btree (place_id, service_id);

-- What link workers tell each other of a service. Never of a person, and never published.
table service_note (
  place_id integer not null default current_place()
  note_id uuid not null default uuidv7()
  service_id uuid not null
  words text not null
  written_by uuid not null
  written_at timestamp with time zone not null
  taken_back_at timestamp with time zone
  taken_back_by uuid
  PRIMARY KEY (place_id, note_id)
  CHECK (((length(words) >= 1) AND (length(words) <= 500)))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id)
  FOREIGN KEY (place_id, taken_back_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX service_note_of_service ON public.service_note USING btree (place_id, service_id, written_at);

-- How many services have a word, a telephone or an address: sharing a rare one tells more.
table service_word (
  place_id integer not null default current_place()
  word text not null
  services integer not null
  PRIMARY KEY (place_id, word)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  no row-level security
  alongside_app: insert, select, update

table session (
  place_id integer not null default current_place()
  token_hash bytea not null
  session_id uuid not null default uuidv7()
  account_id uuid not null
  browser text not null
  created_at timestamp with time zone not null
  seen_at timestamp with time zone not null
  ends_at timestamp with time zone not null
  PRIMARY KEY (place_id, token_hash)
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update
  CREATE INDEX session_of_account ON public.session USING btree (place_id, account_id);

table shortlist_event (
  place_id integer not null default current_place()
  event_id uuid not null default uuidv7()
  option_id uuid not null
  move text not null
  at timestamp with time zone not null
  by_role text not null
  by_account_id uuid
  PRIMARY KEY (place_id, event_id)
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, option_id) REFERENCES shortlist_option(place_id, option_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX shortlist_event_of_option ON public.shortlist_event USING btree (place_id, option_id, at);

-- A service that a link worker set aside for a person, and what the person says to it.
table shortlist_option (
  place_id integer not null default current_place()
  option_id uuid not null default uuidv7()
  person_id uuid not null
  service_id uuid not null
  need text
  status text not null
  position integer -- From one, in the order the link worker chose; none once it is off the list.
  why text not null default ''::text -- Why the link worker chose it: the person reads it.
  version integer not null default 1
  added_at timestamp with time zone not null
  changed_at timestamp with time zone not null
  changed_by uuid -- Null: the person.
  PRIMARY KEY (place_id, option_id)
  CHECK (((status = 'off'::text) = ("position" IS NULL)))
  CHECK ((status = ANY (ARRAY['offered'::text, 'wanted'::text, 'declined'::text, 'off'::text])))
  CHECK ((length(why) <= 140))
  FOREIGN KEY (place_id, changed_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, service_id) REFERENCES service(place_id, service_id)
  UNIQUE (place_id, person_id, service_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX shortlist_option_of_service ON public.shortlist_option USING btree (place_id, service_id);

table sign_in (
  place_id integer not null default current_place()
  token_hash bytea not null
  kind text not null
  account_id uuid not null
  particulars jsonb not null default '{}'::jsonb
  expires_at timestamp with time zone not null
  PRIMARY KEY (place_id, token_hash)
  CHECK ((kind = ANY (ARRAY['code'::text, 'set-up'::text, 'new-password'::text, 'spent'::text])))
  FOREIGN KEY (place_id, account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update
  CREATE INDEX sign_in_of_account ON public.sign_in USING btree (place_id, account_id);

-- LSOAs and data zones. Many codes are areas of both censuses, so a code alone says nothing.
table small_area (
  generation integer not null
  code text not null
  name text
  ward_code text
  ward text
  district_code text
  district text
  sub_icb_code text
  sub_icb text
  icb_code text
  icb text
  imd_year integer -- Which Index of Multiple Deprivation: 2019 (Scotland 2020) stands on areas of 2011, 2025 on areas of 2021.
  imd_rank integer
  imd_decile integer -- 1 is the most deprived tenth of its nation.
  PRIMARY KEY (generation, code)
  CHECK (((num_nulls(imd_year, imd_rank, imd_decile) = 3) OR ((num_nulls(imd_year, imd_rank, imd_decile) = 0) AND ((((imd_year = 2019) AND (generation = 2011)) OR ((imd_year = 2020) AND (generation = 2011))) OR ((imd_year = 2025) AND (generation = 2021))))))
  CHECK ((generation = ANY (ARRAY[2011, 2021])))
  CHECK (((imd_decile >= 1) AND (imd_decile <= 10)))
  CHECK ((imd_rank > 0))
)
  no row-level security
  alongside_app: insert, select, update

-- What became of each small area of 2011 in 2021. Areas of the two are never counted together.
table small_area_change (
  lsoa11 text not null
  lsoa21 text not null
  change text not null
  PRIMARY KEY (lsoa11, lsoa21)
  CHECK ((change = ANY (ARRAY['same'::text, 'split'::text, 'merged'::text, 'other'::text])))
)
  no row-level security
  alongside_app: insert, select, update

-- Where directory entries come from, and under which licence.
table source (
  place_id integer not null default current_place()
  source_id uuid not null default uuidv7()
  name text not null
  licence text not null
  kind text not null default 'file'::text
  trust integer not null default 50 -- Whom we believe where two sources differ: 0 nobody, 100 above all others.
  applied integer not null default 0 -- How many imports it had: a preview made before the newest of them is out of date.
  applied_at timestamp with time zone
  PRIMARY KEY (place_id, source_id)
  CHECK ((kind = ANY (ARRAY['file'::text, 'feed'::text, 'provider'::text, 'staff'::text])))
  CHECK (((trust >= 0) AND (trust <= 100)))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  UNIQUE (place_id, name)
)
  no row-level security
  alongside_app: insert, select, update

-- What became of each form that was sent, so that sending it again changes nothing.
table submission (
  place_id integer not null default current_place()
  submission_id uuid not null
  fingerprint bytea not null
  outcome jsonb
  at timestamp with time zone not null
  PRIMARY KEY (place_id, submission_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update

table support (
  place_id integer not null default current_place()
  support_id uuid not null default uuidv7()
  person_id uuid not null
  referral_id uuid not null
  team_id uuid not null
  link_worker_id uuid not null
  status text not null
  started_at timestamp with time zone not null
  ended_at timestamp with time zone
  ending text
  summary text -- What the referrer reads at the end: what changed, what was tried.
  gp_action text -- What the referrer is asked to do. Empty: no action needed, said explicitly.
  waits_since timestamp with time zone -- Since when the person waits for a first conversation. Null once there was one, or where they were known before.
  paused_until date -- The person said: not now. On this day we come back.
  PRIMARY KEY (place_id, support_id)
  CHECK (((paused_until IS NULL) OR (status = 'open'::text)))
  CHECK ((status = ANY (ARRAY['open'::text, 'ended'::text])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, link_worker_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, referral_id) REFERENCES referral(place_id, referral_id)
  FOREIGN KEY (place_id, team_id) REFERENCES team(place_id, team_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX support_ended_in_team ON public.support USING btree (place_id, team_id, ended_at) WHERE (status = 'ended'::text);
  CREATE INDEX support_of_link_worker ON public.support USING btree (place_id, link_worker_id, status, started_at);
  CREATE INDEX support_of_person ON public.support USING btree (place_id, person_id);
  CREATE INDEX support_of_referral ON public.support USING btree (place_id, referral_id);
  CREATE INDEX support_of_team ON public.support USING btree (place_id, team_id, status);
  CREATE INDEX support_paused ON public.support USING btree (place_id, paused_until) WHERE (paused_until IS NOT NULL);
  CREATE INDEX support_started_in_team ON public.support USING btree (place_id, team_id, started_at);
  CREATE INDEX support_waiting ON public.support USING btree (place_id, team_id, waits_since, referral_id) WHERE ((status = 'open'::text) AND (waits_since IS NOT NULL));
  CREATE UNIQUE INDEX support_one_open ON public.support USING btree (place_id, person_id) WHERE (status = 'open'::text);

table support_event (
  place_id integer not null default current_place()
  event_id uuid not null default uuidv7()
  support_id uuid not null
  move text not null
  at timestamp with time zone not null
  by_role text not null
  by_account_id uuid
  why text
  particulars jsonb not null default '{}'::jsonb
  PRIMARY KEY (place_id, event_id)
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, support_id) REFERENCES support(place_id, support_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX support_event_of_support ON public.support_event USING btree (place_id, support_id, at);

-- What makes one support take more time than another: for planning a caseload, never about the worth of a person.
table support_weight (
  place_id integer not null default current_place()
  support_id uuid not null
  factors text[] not null
  version integer not null default 1
  changed_at timestamp with time zone not null
  changed_by uuid not null
  PRIMARY KEY (place_id, support_id)
  CHECK ((factors <@ ARRAY['needs'::text, 'communication'::text, 'dependants'::text, 'agencies'::text, 'home'::text, 'readiness'::text]))
  FOREIGN KEY (place_id, changed_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, support_id) REFERENCES support(place_id, support_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update

table taxonomy_term (
  place_id integer not null default current_place()
  taxonomy text not null
  code text not null
  name text not null
  parent text
  rule text -- A regular expression: services whose words fit it may be meant. Run without backtracking.
  except_rule text -- Unless their words fit this one.
  fingerprint text not null
  is_gone boolean not null default false
  PRIMARY KEY (place_id, taxonomy, code)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update

table team (
  place_id integer not null default current_place()
  team_id uuid not null default uuidv7()
  name text not null
  phone text not null
  email text not null
  version integer not null default 1
  changed_at timestamp with time zone
  changed_by_account_id uuid
  areas text[] not null default '{}'::text[] -- First halves of the postcodes it serves, for those who refer themselves and name no practice.
  PRIMARY KEY (place_id, team_id)
  FOREIGN KEY (place_id, changed_by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  UNIQUE (place_id, name)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update

-- Each time somebody weighed a referral. Nothing is changed: the newest counts, and the others stay to be read.
table triage (
  place_id integer not null default current_place()
  triage_id uuid not null default uuidv7()
  person_id uuid not null
  referral_id uuid not null
  answers jsonb not null -- What was said, in their own words and by the codes of the questions. A question that was skipped is not there.
  rules_version integer not null
  urgency text not null
  readiness text
  result jsonb not null -- What the rules of that version said, in the words that were shown.
  why text not null -- Why it was weighed again. Empty the first time, where nothing was said.
  by_role text not null
  by_account_id uuid
  at timestamp with time zone not null
  PRIMARY KEY (place_id, triage_id)
  CHECK ((readiness = ANY (ARRAY['ready'::text, 'unsure'::text, 'not-now'::text, 'no-wish'::text])))
  CHECK ((rules_version >= 0))
  CHECK ((urgency = ANY (ARRAY['routine'::text, 'soon'::text, 'urgent-practical'::text, 'crisis'::text])))
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, referral_id) REFERENCES referral(place_id, referral_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX triage_of_person ON public.triage USING btree (place_id, person_id, at);
  CREATE INDEX triage_of_referral ON public.triage USING btree (place_id, referral_id, at);

-- The whole set of rules as it was from then on. The newest is in force; without one, the shipped rules are, as version 0.
table triage_rules (
  place_id integer not null default current_place()
  version integer not null
  rules jsonb not null
  written_at timestamp with time zone not null
  written_by uuid not null
  what_changed text not null
  PRIMARY KEY (place_id, version)
  CHECK ((jsonb_typeof(rules) = 'array'::text))
  CHECK ((version > 0))
  CHECK ((what_changed <> ''::text))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select

-- What was looked for and not there: for the people who fund and start services.
table unmet_need (
  place_id integer not null default current_place()
  unmet_need_id uuid not null default uuidv7()
  need text not null
  looked_for text not null -- Their words. Never part of a count, and never shown to a commissioner.
  reasons text[] not null
  other text not null
  filters jsonb not null -- What else was asked of the search, by the names of its address. The postcode is not kept.
  small_area text -- Of 2021, or of 2011 where only that is known: taken from the postcode that was searched near.
  ward_code text
  ward text
  outward text -- The first half of that postcode: the area, where the ward is not known.
  person_id uuid -- Whom it was for, where they have a record here.
  recorded_by uuid not null
  recorded_at timestamp with time zone not null
  instead_of uuid -- The record this one says more than. That one was taken back.
  taken_back_by uuid
  taken_back_at timestamp with time zone
  PRIMARY KEY (place_id, unmet_need_id)
  CHECK (((other <> ''::text) = ('other'::text = ANY (reasons))))
  CHECK (((cardinality(reasons) > 0) AND (reasons <@ ARRAY['none'::text, 'full'::text, 'far'::text, 'cost'::text, 'language'::text, 'access'::text, 'time'::text, 'group'::text, 'other'::text])))
  CHECK ((num_nulls(taken_back_by, taken_back_at) = ANY (ARRAY[0, 2])))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, instead_of) REFERENCES unmet_need(place_id, unmet_need_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, recorded_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, taken_back_by) REFERENCES account(place_id, account_id)
  UNIQUE (place_id, instead_of)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX unmet_need_of_person ON public.unmet_need USING btree (place_id, person_id, recorded_at) WHERE (person_id IS NOT NULL);
  CREATE INDEX unmet_need_when ON public.unmet_need USING btree (place_id, recorded_at);

-- Phrases that come with the program and are not heard in this place.
table vocabulary_off (
  place_id integer not null default current_place()
  heard_as text not null
  off_at timestamp with time zone not null
  off_by text not null
  PRIMARY KEY (place_id, heard_as)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select

-- What people of this place say, the needs it speaks for and the words services have for it.
table vocabulary_phrase (
  place_id integer not null default current_place()
  phrase_id uuid not null default uuidv7()
  says text not null
  heard_as text not null -- What two phrases have in common that are one to a listener: src/features/finding/vocabulary/index-of-phrases.ts.
  needs text[] not null
  words text[] not null -- Searched besides what was typed. The first is the thing itself.
  version integer not null default 1
  changed_at timestamp with time zone not null
  changed_by text not null -- The name of who saved it last, for whoever changes it next.
  PRIMARY KEY (place_id, phrase_id)
  CHECK (((cardinality(needs) + cardinality(words)) > 0))
  CHECK ((says <> ''::text))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  UNIQUE (place_id, heard_as)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update

-- What was said or done about a wait. A wait of which nothing was said has no row. Who waits stands in referral and support.
table waiting (
  place_id integer not null default current_place()
  referral_id uuid not null
  ahead_reason text
  ahead_words text
  ahead_at timestamp with time zone -- Since when they stand before those who have waited longer. Null: in turn.
  ahead_by uuid
  needs_care text -- Why nobody lets them go without an answer: they need extra care to reach.
  care_at timestamp with time zone
  care_by uuid
  held_at timestamp with time zone -- When they were last told that they are not forgotten.
  by_hand_at timestamp with time zone -- Since when they are due to hear from us, and no message can reach them.
  raised_at timestamp with time zone -- When somebody was last told that this wait is too long; raised_to says who.
  raised_to uuid[] not null default '{}'::uuid[]
  seen_to_at timestamp with time zone
  seen_to_by uuid
  seen_to_words text
  decide_at timestamp with time zone -- When a manager was asked to decide, after all attempts; decide_why says why nobody else may.
  decide_why text[] not null default '{}'::text[]
  urgency text -- As the newest triage weighed it, where it cannot wait: they stand first. Null: it can.
  PRIMARY KEY (place_id, referral_id)
  CHECK ((num_nulls(ahead_reason, ahead_words, ahead_at, ahead_by) = ANY (ARRAY[0, 4])))
  CHECK ((ahead_reason = ANY (ARRAY['practical'::text, 'end-of-life'::text, 'discharge'::text, 'came-back'::text, 'other'::text])))
  CHECK ((num_nulls(needs_care, care_at, care_by) = ANY (ARRAY[0, 3])))
  CHECK ((num_nulls(seen_to_at, seen_to_by, seen_to_words) = ANY (ARRAY[0, 3])))
  CHECK ((urgency = ANY (ARRAY['urgent-practical'::text, 'crisis'::text])))
  FOREIGN KEY (place_id, ahead_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id, care_by) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, referral_id) REFERENCES referral(place_id, referral_id)
  FOREIGN KEY (place_id, seen_to_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX waiting_ahead ON public.waiting USING btree (place_id, referral_id) WHERE ((ahead_at IS NOT NULL) OR (urgency IS NOT NULL));
  CREATE INDEX waiting_by_hand ON public.waiting USING btree (place_id, referral_id) WHERE (by_hand_at IS NOT NULL);
  CREATE INDEX waiting_to_decide ON public.waiting USING btree (place_id, referral_id) WHERE (decide_at IS NOT NULL);

-- How many wait for a team whose list is long: counted now and then, as counting takes longer than reading a page.
table waiting_count (
  place_id integer not null default current_place()
  team_id uuid not null
  counted_at timestamp with time zone not null
  to_take_on integer not null
  not_reached integer not null
  median_since timestamp with time zone not null -- Half of those who waited then had waited since this moment or longer.
  PRIMARY KEY (place_id, team_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, team_id) REFERENCES team(place_id, team_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: delete, insert, select, update

-- What was said or done about a wait, by whom and when. Never changed.
table waiting_event (
  place_id integer not null default current_place()
  event_id uuid not null default uuidv7()
  referral_id uuid not null
  move text not null
  at timestamp with time zone not null
  by_role text not null
  by_account_id uuid
  why text
  particulars jsonb not null default '{}'::jsonb
  PRIMARY KEY (place_id, event_id)
  CHECK ((move = ANY (ARRAY['ahead'::text, 'in-turn'::text, 'care'::text, 'no-care'::text, 'hold'::text, 'by-hand'::text, 'raise'::text, 'see-to'::text, 'decide'::text, 'let-go'::text])))
  FOREIGN KEY (place_id, by_account_id) REFERENCES account(place_id, account_id)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, referral_id) REFERENCES referral(place_id, referral_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select
  CREATE INDEX waiting_event_of_referral ON public.waiting_event USING btree (place_id, referral_id, at);

-- Whether the web addresses of the directory still lead somewhere: each is asked once a month at most.
table web_address (
  place_id integer not null default current_place()
  url text not null
  asked_at timestamp with time zone
  ok_at timestamp with time zone
  broken_since timestamp with time zone
  fault text
  PRIMARY KEY (place_id, url)
  FOREIGN KEY (place_id) REFERENCES place(place_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select, update
  CREATE INDEX web_address_to_ask ON public.web_address USING btree (place_id, asked_at NULLS FIRST);

-- What matters to the person, in their words. The newest version heads the record; none is overwritten.
table what_matters (
  place_id integer not null default current_place()
  what_matters_id uuid not null default uuidv7()
  person_id uuid not null
  words text not null
  version integer not null
  written_at timestamp with time zone not null
  written_by uuid
  PRIMARY KEY (place_id, what_matters_id)
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
  UNIQUE (place_id, person_id, version)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select

-- What suits a person when support is looked for: asked once, and every search starts from the newest version.
table what_suits (
  place_id integer not null default current_place()
  what_suits_id uuid not null default uuidv7()
  person_id uuid not null
  version integer not null
  interests text not null
  hard text not null -- What they cannot do, or would rather not, in words. Shown beside what is found; nothing is ruled out by it.
  tried text not null
  travels_by text not null
  travels_minutes integer
  days text[] not null
  times text[] not null
  pays text not null
  language text
  access text[] not null
  written_at timestamp with time zone not null
  written_by uuid not null
  PRIMARY KEY (place_id, what_suits_id)
  CHECK ((pays = ANY (ARRAY['free'::text, 'any'::text])))
  CHECK ((travels_by = ANY (ARRAY['walk'::text, 'bus'::text, 'car'::text])))
  CHECK (((travels_minutes >= 1) AND (travels_minutes <= 240)))
  FOREIGN KEY (place_id, person_id) REFERENCES person(place_id, person_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
  UNIQUE (place_id, person_id, version)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select

-- What a place says instead of a text of the program, in one language. The newest version counts.
table word_correction (
  place_id integer not null default current_place()
  language text not null
  key text not null
  version integer not null
  text text -- Null: as the program has it.
  is_checked boolean not null -- Somebody who speaks the language has read it and says that it is right.
  written_at timestamp with time zone not null
  written_by uuid not null
  english text not null -- The English when it was written. Where it is another now, it has to be read again.
  program_text text -- What the program said in the language when it was written. Null: nothing yet.
  PRIMARY KEY (place_id, language, key, version)
  CHECK ((key <> ''::text))
  CHECK ((language ~ '^[a-z]{2,3}$'::text))
  CHECK ((text <> ''::text))
  CHECK ((version > 0))
  FOREIGN KEY (place_id) REFERENCES place(place_id)
  FOREIGN KEY (place_id, written_by) REFERENCES account(place_id, account_id)
)
  row-level security forced
  policy place_wall using (place_id = ( SELECT current_place() AS current_place)) check (place_id = ( SELECT current_place() AS current_place))
  alongside_app: insert, select

CREATE OR REPLACE FUNCTION public.audit_append(at timestamp with time zone, actor text, role text, purpose text, action text, what text, people uuid[], request_id text)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_catalog', 'pg_temp'
AS $function$
declare
  head audit_head;
  entry audit;
begin
  insert into audit_head (place_id, seq, hash) values (current_place(), 0, ''::bytea) on conflict do nothing;
  select * into strict head from audit_head where place_id = current_place() for update;
  entry := row(
    current_place(), head.seq + 1, audit_append.at, audit_append.actor, audit_append.role, audit_append.purpose,
    audit_append.action, audit_append.what, audit_append.people, audit_append.request_id, null
  );
  entry.hash := audit_hash(head.hash, entry);
  insert into audit values (entry.*);
  insert into audit_person (place_id, person_id, seq)
    select entry.place_id, person_id, entry.seq from (select distinct unnest(entry.people) as person_id) as named;
  update audit_head set seq = entry.seq, hash = entry.hash where place_id = entry.place_id;
  return entry.seq;
end
$function$
;

CREATE OR REPLACE FUNCTION public.audit_faults()
 RETURNS TABLE(seq bigint, fault text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_catalog', 'pg_temp'
AS $function$
  with chain as (
    select
      audit.seq,
      audit.hash,
      audit.people,
      lag(audit.seq, 1, 0::bigint) over (order by audit.seq) as previous_seq,
      audit_hash(lag(audit.hash, 1, ''::bytea) over (order by audit.seq), audit) as expected
    from audit
    where audit.place_id = current_place()
  )
  select chain.seq, 'row ' || chain.seq || ' does not follow from the row before it: it was edited, or inserted'
  from chain
  where chain.hash <> chain.expected and chain.previous_seq = chain.seq - 1
  union all
  select chain.seq, 'rows ' || chain.previous_seq + 1 || ' to ' || chain.seq - 1 || ' are missing: they were deleted'
  from chain
  where chain.previous_seq <> chain.seq - 1
  union all
  select audit_head.seq, 'the chain ends at row ' || coalesce(max(chain.seq), 0) || ' but its head is row ' || audit_head.seq
    || ': the end was cut or the head was changed'
  from audit_head
  left join chain on true
  where audit_head.place_id = current_place()
  group by audit_head.seq, audit_head.hash
  having coalesce(max(chain.seq), 0) <> audit_head.seq
    or (array_agg(chain.hash order by chain.seq desc))[1] is distinct from audit_head.hash
  union all
  select audit_seal.seq, 'row ' || audit_seal.seq || ' is not the row that was sealed'
  from audit_seal
  left join audit on audit.place_id = audit_seal.place_id and audit.seq = audit_seal.seq
  where audit_seal.place_id = current_place() and audit.hash is distinct from audit_seal.hash
  union all
  select chain.seq, 'row ' || chain.seq || ' is not listed for every person it names'
  from chain
  where (select count(distinct person_id) from unnest(chain.people) as person_id)
    <> (select count(*) from audit_person where audit_person.place_id = current_place() and audit_person.seq = chain.seq)
  order by 1
$function$
;

CREATE OR REPLACE FUNCTION public.audit_hash(previous bytea, entry audit)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog'
RETURN sha256((previous || convert_to((jsonb_build_array((entry).place_id, (entry).seq, (EXTRACT(epoch FROM (entry).at))::numeric(20,6), (entry).actor, (entry).role, (entry).purpose, (entry).action, (entry).what, (entry).people, (entry).request_id))::text, 'UTF8'::name)))
;

CREATE OR REPLACE FUNCTION public.audit_hash_of(wanted bigint)
 RETURNS TABLE(hash bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_catalog', 'pg_temp'
AS $function$
  select audit.hash from audit where audit.place_id = current_place() and audit.seq = wanted
$function$
;

CREATE OR REPLACE FUNCTION public.audit_head_of_place()
 RETURNS TABLE(seq bigint, hash bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_catalog', 'pg_temp'
AS $function$
  select audit_head.seq, audit_head.hash from audit_head where audit_head.place_id = current_place()
$function$
;

CREATE OR REPLACE FUNCTION public.audit_of_person(wanted uuid, most integer)
 RETURNS TABLE(seq bigint, at timestamp with time zone, actor text, role text, purpose text, action text, what text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_catalog', 'pg_temp'
AS $function$
  select audit.seq, audit.at, audit.actor, audit.role, audit.purpose, audit.action, audit.what
  from audit_person
  join audit on audit.place_id = audit_person.place_id and audit.seq = audit_person.seq
  where audit_person.place_id = current_place() and audit_person.person_id = wanted
  order by audit_person.seq desc
  limit most
$function$
;

CREATE OR REPLACE PROCEDURE public.belongs_to_person(IN bare_name text)
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_catalog'
AS $procedure$
begin
  execute format(
    'create trigger record_stands before insert on %I for each row when (new.person_id is not null) execute function record_stands()',
    bare_name
  );
end
$procedure$
;

CREATE OR REPLACE FUNCTION public.current_place()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
RETURN (NULLIF(current_setting('alongside.place'::text, true), ''::text))::integer
;

CREATE OR REPLACE FUNCTION public.facet_words(facets text[])
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN array_to_tsvector(ARRAY(SELECT (':'::text || facet.facet) FROM unnest(facet_words.facets) facet(facet)))
;

CREATE OR REPLACE FUNCTION public.iso_day(words text)
 RETURNS date
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if words !~ '^[1-9]\d{3}-\d\d-\d\d$' then return null; end if;
  return make_date(substr(words, 1, 4)::integer, substr(words, 6, 2)::integer, substr(words, 9, 2)::integer);
exception when datetime_field_overflow then return null;
end
$function$
;

CREATE OR REPLACE FUNCTION public.only_joined_goes()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_catalog', 'pg_temp'
AS $function$
begin
  if not old.is_joined then
    raise exception 'what somebody wrote about a person stays';
  end if;
  return old;
end
$function$
;

CREATE OR REPLACE FUNCTION public.plain_letters(said text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN translate(lower(said), 'âêîôûŵŷáéíóúàèìòùäëïöüç’'::text, 'aeiouwyaeiouaeiouaeiouc'''::text)
;

CREATE OR REPLACE FUNCTION public.record_stands()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_catalog', 'pg_temp'
AS $function$
declare
  part_of uuid;
begin
  select merged_into into part_of from person
  where person.place_id = new.place_id and person.person_id = new.person_id
  for key share;
  if part_of is not null then
    raise exception 'the record is part of another now' using errcode = 'serialization_failure';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.service_words(record jsonb)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (((setweight(to_tsvector('english'::regconfig, plain_letters(COALESCE((record ->> 'name'::text), ''::text))), 'A'::"char") || setweight(to_tsvector('english'::regconfig, plain_letters(((COALESCE(((record -> 'organisation'::text) ->> 'name'::text), ''::text) || ' . '::text) || COALESCE((jsonb_path_query_array(record, '$."attributes"[*]."name"'::jsonpath))::text, ''::text)))), 'B'::"char")) || setweight(to_tsvector('english'::regconfig, plain_letters("left"(COALESCE((record ->> 'description'::text), ''::text), 20000))), 'C'::"char")) || setweight(to_tsvector('english'::regconfig, plain_letters(((((((((COALESCE((record ->> 'eligibility'::text), ''::text) || ' . '::text) || COALESCE((record ->> 'alert'::text), ''::text)) || ' . '::text) || COALESCE((record ->> 'howToJoin'::text), ''::text)) || ' . '::text) || COALESCE(((record -> 'areas'::text))::text, ''::text)) || ' . '::text) || COALESCE((jsonb_path_query_array(record, '$."locations"[*]?(!(@."isConfidential" == true))."address"'::jsonpath))::text, ''::text)))), 'D'::"char"))
;

CREATE OR REPLACE PROCEDURE public.wall(IN bare_name text, IN rights text)
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_catalog'
AS $procedure$
begin
  execute format('alter table %I enable row level security', bare_name);
  execute format('alter table %I force row level security', bare_name);
  execute format(
    'create policy place_wall on %I using (place_id = (select current_place())) with check (place_id = (select current_place()))',
    bare_name
  );
  if rights is not null then
    execute format('grant %s on %I to alongside_app', rights, bare_name);
  end if;
end
$procedure$
;

