-- What must always be true of the records of one place. Each statement returns the rows that break it,
-- with enough identifiers to find them and nothing personal. Run inside a place, as the app's role:
-- src/platform/database/invariants.ts. They hold after every fault the tests can think of.

-- name: every referral event belongs to a referral of the same place
select event.event_id from referral_event as event
left join referral using (place_id, referral_id)
where referral.referral_id is null;

-- name: every support event belongs to a support of the same place
select event.event_id from support_event as event
left join support using (place_id, support_id)
where support.support_id is null;

-- name: every introduction event belongs to an introduction of the same place
select event.event_id from introduction_event as event
left join introduction using (place_id, introduction_id)
where introduction.introduction_id is null;

-- name: no foreign key between two tables of a place leaves the place out
select pg_constraint.conname from pg_constraint
join pg_attribute as here on here.attrelid = conrelid and here.attname = 'place_id'
join pg_attribute as there on there.attrelid = confrelid and there.attname = 'place_id'
where contype = 'f' and connamespace = 'public'::regnamespace
  and not exists (
    select from unnest(conkey, confkey) as pair (own, foreign_one)
    where pair.own = here.attnum and pair.foreign_one = there.attnum
  );

-- name: a referral has the status of its latest event
select referral.referral_id, referral.status, newest.move from referral
left join lateral (
  select move from referral_event as event
  where event.place_id = referral.place_id and event.referral_id = referral.referral_id
    and move not in ('amend', 'ask', 'answer', 'thank', 'write', 'unaware', 'aware')
  order by event_id desc limit 1
) as newest on true
left join (values
  ('send', 'sent'), ('agree', 'sent'), ('accept', 'accepted'), ('return', 'returned'), ('decline', 'declined'),
  ('withdraw', 'withdrawn'), ('pause', 'sent'), ('resume', 'sent'), ('unsay', 'sent')
) as moves (move, status) on moves.move = newest.move
where referral.status is distinct from moves.status;

-- name: as many questions about a referral wait as were asked and not answered, while it is open
select referral.referral_id, referral.open_questions from referral
where referral.open_questions <> case when referral.status in ('sent', 'accepted') then (
  select count(*) from referral_event as asked
  where asked.place_id = referral.place_id and asked.referral_id = referral.referral_id and asked.move = 'ask'
    and not exists (
      select from referral_event as answer
      where answer.place_id = referral.place_id and answer.referral_id = referral.referral_id
        and answer.move = 'answer' and answer.particulars ->> 'question' = asked.event_id::text
    )
) else 0 end;

-- name: a referral has the version of its last amendment
select referral.referral_id, referral.version from referral
where referral.version <> (
  select count(*) from referral_event as event
  where event.place_id = referral.place_id and event.referral_id = referral.referral_id and event.move = 'amend'
);

-- name: a support has the status of its latest event
select support.support_id, support.status, newest.move from support
left join lateral (
  select move from support_event as event
  where event.place_id = support.place_id and event.support_id = support.support_id
  order by event_id desc limit 1
) as newest on true
left join (values
  ('start', 'open'), ('end', 'ended'), ('stop', 'ended'), ('return', 'open'), ('hand-over', 'open'),
  ('pause', 'open'), ('resume', 'open')
) as moves (move, status) on moves.move = newest.move
where support.status is distinct from moves.status;

-- name: an introduction has the status of its latest event
select introduction.introduction_id, introduction.status, newest.move from introduction
left join lateral (
  select move from introduction_event as event
  where event.place_id = introduction.place_id and event.introduction_id = introduction.introduction_id
  order by event_id desc limit 1
) as newest on true
left join (values
  ('give', 'given'), ('send', 'sent'), ('accept', 'accepted'), ('decline', 'declined'), ('attend', 'attended'),
  ('miss', 'missed'), ('stop', 'stopped')
) as moves (move, status) on moves.move = newest.move
where introduction.status is distinct from moves.status;

-- name: an option of a shortlist has the status of its latest event
select shortlist_option.option_id, shortlist_option.status, newest.move from shortlist_option
left join lateral (
  select move from shortlist_event as event
  where event.place_id = shortlist_option.place_id and event.option_id = shortlist_option.option_id
  order by event_id desc limit 1
) as newest on true
left join (values
  ('add', 'offered'), ('put-back', 'offered'), ('take-off', 'off'), ('want', 'wanted'), ('decline', 'declined'),
  ('unsay', 'offered')
) as moves (move, status) on moves.move = newest.move
where shortlist_option.status is distinct from moves.status;

-- name: a shortlist is numbered from one without a gap
select person_id from shortlist_option
join person using (place_id, person_id)
where status <> 'off' and merged_into is null
group by person_id having count(*) <> max(position) or min(position) <> 1 or count(distinct position) <> count(*);

-- name: a note that was taken back says by whom
select note_id from service_note where (taken_back_at is null) <> (taken_back_by is null);

-- name: only link workers have favourites
select favourite.service_id from favourite
join account using (place_id, account_id)
where account.role <> 'linkWorker';

-- name: a referral is sent once
select referral.referral_id from referral
left join referral_event as event
  on event.place_id = referral.place_id and event.referral_id = referral.referral_id and event.move = 'send'
group by referral.referral_id
having count(event.event_id) <> 1;

-- name: an accepted referral has exactly one support
select referral.referral_id from referral
left join support using (place_id, referral_id)
where referral.status = 'accepted'
group by referral.referral_id
having count(support.support_id) <> 1;

-- name: a support comes from an accepted referral about the same person
select support.support_id from support
left join referral using (place_id, referral_id)
where referral.status is distinct from 'accepted' or referral.person_id is distinct from support.person_id;

-- name: a person has at most one open support
select person_id from support where status = 'open'
group by person_id having count(*) > 1;

-- name: a person has at most one referral that waits
select person_id from referral where status = 'sent'
group by person_id having count(*) > 1;

-- name: nobody is on record without a referral
select person.person_id from person
where merged_into is null and not exists (
  select from referral where referral.place_id = person.place_id and referral.person_id = person.person_id
);

-- name: a record that became part of another holds nothing
select belonging.what, person_id from (
  select 'referral' as what, place_id, person_id from referral
  union all select 'support', place_id, person_id from support
  union all select 'introduction', place_id, person_id from introduction
  union all select 'conversation', place_id, person_id from conversation
  union all select 'measure', place_id, person_id from measure
  union all select 'plan', place_id, person_id from plan
  union all select 'consent', place_id, person_id from consent
  union all select 'link', place_id, person_id from link
  union all select 'message', place_id, person_id from message
  union all select 'unmet_need', place_id, person_id from unmet_need
  union all select 'what_matters', place_id, person_id from what_matters
  union all select 'what_suits', place_id, person_id from what_suits
  union all select 'hub_expected', place_id, person_id from hub_expected
) as belonging
join person using (place_id, person_id)
where merged_into is not null;

-- name: a record is part of the one that a merge which stands says
select person.person_id from person
left join person_merge as stands
  on stands.place_id = person.place_id and stands.gone_id = person.person_id and stands.undone_at is null
where person.merged_into is distinct from stands.kept_id;

-- name: an ended support says when and how, an open one does not
select support_id from support
where (status = 'ended') <> (ended_at is not null) or (status = 'ended') <> (ending is not null);

-- name: a referral has the person's agreement on record
select referral.referral_id from referral
where referral.way <> 'list' and (referral.referred_by is null or referral.status = 'accepted') and not exists (
  select from consent
  where consent.place_id = referral.place_id and consent.about_id = referral.referral_id
    and consent.about = 'referral' and consent.given
);

-- name: nobody is accepted for whom somebody else asked before they say yes themselves
select referral.referral_id from referral
where referral.referred_by is not null and referral.status = 'accepted' and not exists (
  select from referral_event as event
  where event.place_id = referral.place_id and event.referral_id = referral.referral_id and event.move = 'agree'
);

-- name: a person who said no has taken their agreement back
select referral.referral_id from referral
where referral.status = 'declined' and (
  select consent.given from consent
  where consent.place_id = referral.place_id and consent.about_id = referral.referral_id
  order by consent_id desc limit 1
) is distinct from false;

-- name: nothing goes to a provider without the person's agreement
select introduction.introduction_id from introduction
where introduction.warmth <> 'signposted' and not exists (
  select from consent
  where consent.place_id = introduction.place_id and consent.about_id = introduction.introduction_id
    and consent.about = 'introduction' and consent.given
);

-- name: only a signpost is information given, and it shares nothing
select introduction_id from introduction
where warmth = 'signposted' and (shared <> '{}' or note <> '' or provider_email is not null)
  or status = 'given' and warmth <> 'signposted';

-- name: an introduction that was sent says to whom, and shares the name at least
select introduction_id from introduction
where warmth <> 'signposted' and (provider_email is null or not shared @> array['name']);

-- name: a note is kept only where the person agreed to share it
select introduction_id from introduction where note <> '' and not shared @> array['note'];

-- name: a stopped introduction that was sent took the agreement back and closed its links
select introduction.introduction_id from introduction
where introduction.status = 'stopped' and introduction.warmth <> 'signposted' and (
  exists (
    select from link
    where link.place_id = introduction.place_id and link.introduction_id = introduction.introduction_id
      and link.revoked_at is null
  )
  or (
    select consent.given from consent
    where consent.place_id = introduction.place_id and consent.about_id = introduction.introduction_id
    order by consent_id desc limit 1
  ) is distinct from false
);

-- name: only an accepted introduction waits to be followed up
select introduction_id from introduction where follow_up_on is not null and status <> 'accepted';

-- name: an agreement is about a referral or an introduction of the same person
select consent.consent_id from consent
left join referral on referral.place_id = consent.place_id and referral.referral_id = consent.about_id
left join introduction
  on introduction.place_id = consent.place_id and introduction.introduction_id = consent.about_id
where consent.person_id is distinct from
  case consent.about when 'referral' then referral.person_id when 'introduction' then introduction.person_id end;

-- name: what is written in a support is about the person supported
select written.what, written.id from (
  select 'conversation' as what, conversation_id as id, place_id, support_id, person_id from conversation
  union all select 'measure', measure_id, place_id, support_id, person_id from measure
  union all select 'plan', plan_id, place_id, support_id, person_id from plan
  union all select 'introduction', introduction_id, place_id, support_id, person_id from introduction
) as written
left join support using (place_id, support_id)
where support.person_id is distinct from written.person_id;

-- name: nobody waits for a first conversation that was held, and whoever had none waits, unless they came from a list
select support.support_id from support
join referral using (place_id, referral_id)
where (support.waits_since is null) <> exists (
  select from conversation
  where conversation.place_id = support.place_id and conversation.support_id = support.support_id
) and (support.waits_since is not null or referral.way <> 'list');

-- name: an attempt to reach somebody is about the person of its referral
select contact_attempt.attempt_id from contact_attempt
left join referral using (place_id, referral_id)
where referral.person_id is distinct from contact_attempt.person_id;

-- name: what is said of a wait is what was last said of it
select waiting.referral_id from waiting
left join lateral (
  select
    (array_agg(move order by event_id desc) filter (where move in ('ahead', 'in-turn')))[1] as turn,
    (array_agg(move order by event_id desc) filter (where move in ('care', 'no-care')))[1] as care,
    bool_or(move = 'hold') as held, bool_or(move = 'see-to') as seen_to, bool_or(move in ('raise', 'decide')) as raised
  from waiting_event as event
  where event.place_id = waiting.place_id and event.referral_id = waiting.referral_id
) as said on true
where (waiting.ahead_at is not null) <> coalesce(said.turn = 'ahead', false)
  or (waiting.care_at is not null) <> coalesce(said.care = 'care', false)
  or (waiting.held_at is not null) <> coalesce(said.held, false)
  or (waiting.seen_to_at is not null) <> coalesce(said.seen_to, false)
  or (waiting.raised_at is not null) <> coalesce(said.raised, false);

-- name: a link opens one person's page, or one introduction of theirs to a provider
select link.link_id from link
left join introduction using (place_id, introduction_id)
where (link.kind = 'provider') <> (link.introduction_id is not null)
  or link.introduction_id is not null and introduction.person_id is distinct from link.person_id;

-- name: an unmet need that another says more than was taken back, and is of the same person and need
select more.unmet_need_id from unmet_need as more
left join unmet_need as before
  on before.place_id = more.place_id and before.unmet_need_id = more.instead_of
where more.instead_of is not null and (
  before.taken_back_at is null or before.person_id is distinct from more.person_id or before.need <> more.need
);

-- name: the same need of a person is recorded once in 7 days
select later.unmet_need_id from unmet_need as later
join unmet_need as earlier
  on earlier.place_id = later.place_id and earlier.person_id = later.person_id and earlier.need = later.need
  and earlier.unmet_need_id < later.unmet_need_id
where earlier.taken_back_at is null and later.taken_back_at is null
  and abs(extract(epoch from later.recorded_at - earlier.recorded_at)) < 7 * 24 * 3600
  and not exists ( -- each was recorded once, of two records that were found to be one person's
    select from person_merge
    where person_merge.place_id = later.place_id and person_merge.undone_at is null
      and (moved -> 'unmet_need' ? earlier.unmet_need_id::text or moved -> 'unmet_need' ? later.unmet_need_id::text)
  );

-- name: every text the plan ever had is kept, numbered without a gap
select plan.plan_id from plan
left join plan_version as kept using (place_id, plan_id)
group by plan.plan_id, plan.version
having count(kept.version) <> plan.version or max(kept.version) is distinct from plan.version;

-- name: the plan is its newest text
select plan.plan_id from plan
join plan_version as kept
  on kept.place_id = plan.place_id and kept.plan_id = plan.plan_id and kept.version = plan.version
where kept.content ->> 'strengths' is distinct from plan.strengths
  or (select jsonb_agg(goal -> 'words') from jsonb_array_elements(kept.content -> 'goals') as goal)
    is distinct from (
      select jsonb_agg(to_jsonb(goal.words) order by goal.position) from goal
      where goal.place_id = plan.place_id and goal.plan_id = plan.plan_id
    );

-- name: goals are numbered from one without a gap
select plan_id from goal group by plan_id having count(*) <> max(position) or min(position) <> 1;

-- name: every word of what matters is kept, numbered without a gap
select person_id from what_matters group by person_id having count(*) <> max(version);

-- name: every version of what suits is kept, numbered without a gap
select person_id from what_suits group by person_id having count(*) <> max(version);

-- name: every version of a section of a profile is kept, numbered without a gap
select person_id from profile_section group by person_id, section having count(*) <> max(version);

-- name: every text a place gave its words is kept, numbered without a gap
select language, key from word_correction group by language, key having count(*) <> max(version);

-- name: a place has counted what it wrote of its words
select words_version from place
where place_id = current_place() and words_version <> (select count(*) from word_correction);

-- name: every answer to a measure is on its scale
select measure_id from measure, jsonb_each(answers) as answer
where jsonb_typeof(answer.value) <> 'number' or not answer.value::text::numeric between 0 and 10;

-- name: a person with an NHS number is found by it
select person.person_id from person
where person.nhs_number is not null and not exists (
  select from person_word
  where person_word.place_id = person.place_id and person_word.person_id = person.person_id
    and person_word.word = person.nhs_number
);

-- name: a message that is queued has a job that will deliver it
select message.message_id from message
where message.status = 'queued' and not exists (
  select from pgboss.job
  where job.name = 'deliver-message' and job.state in ('created', 'retry', 'active')
    and job.data ->> 'message' = message.message_id::text
);

-- name: a job that waits to deliver has a message of its place
select job.id from pgboss.job
where job.name = 'deliver-message' and job.state in ('created', 'retry', 'active')
  and (job.data ->> 'place')::integer = current_place()
  and not exists (
    select from message
    where message.place_id = current_place() and message.message_id::text = job.data ->> 'message'
  );

-- name: a message that failed says why, and only that one
select message_id from message where (status = 'failed') <> (fault is not null);

-- name: a message was sent when its status says so
select message_id from message where (status in ('queued', 'waiting', 'cancelled')) <> (sent_at is null);

-- name: a letter or a call that is done says by whom, and no web address of it is kept
select message_id from message
where channel in ('letter', 'call')
  and ((status = 'sent') <> (done_by is not null) or (status <> 'waiting' and body <> ''));

-- name: another way was tried of a message that did not arrive, and of the same person
select message.message_id from message
join message as first on first.place_id = message.place_id and first.message_id = message.instead_of
where first.status <> 'failed' or first.person_id is distinct from message.person_id;

-- name: an import that is under way has a job that will finish it
select import.import_id from import
where import.status in ('fetching', 'reading', 'applying') and waits_until is null and not exists (
  select from pgboss.job
  where job.name = case import.status
      when 'fetching' then 'fetch-feed' when 'reading' then 'read-import' else 'apply-import' end
    and job.state in ('created', 'retry', 'active') and job.data ->> 'import' = import.import_id::text
);

-- name: an import that is over says when and keeps no file
select import_id from import
where (status in ('refused', 'done', 'cancelled')) <> (finished_at is not null)
  or finished_at is not null and exists (select from import_part where import_part.import_id = import.import_id);

-- name: rows are kept only of an import that is not over
select distinct import_row.import_id from import_row
left join import using (place_id, import_id)
where import.status is null or import.status in ('refused', 'done', 'cancelled');

-- name: only a reading that is being fetched waits for its feed
select import_id from import where waits_until is not null and (status <> 'fetching' or feed_id is null);

-- name: pages of a feed are kept only of a reading that goes on, or was brought in
select distinct feed_page.import_id from feed_page
left join import using (place_id, import_id)
where import.status is null or import.status in ('refused', 'cancelled');

-- name: a feed is read by one reading at a time
select feed_id from import where feed_id is not null and finished_at is null group by feed_id having count(*) > 1;

-- name: a service with a position says where it came from
select service_id from service
where place_id = current_place() and (position is null) <> (position_from is null);

-- name: a service was last checked when the newest check of the whole says
select service.service_id from service
left join (
  select service_id, max(at) as at from assurance where field is null group by service_id
) as newest using (service_id)
where service.place_id = current_place() and service.assured_at is distinct from newest.at;

-- name: a check of a field says what was stated, one of the whole does not
select assurance_id from assurance where (field is null) <> (said is null);

-- name: a report that was answered says by whom, when and in words, an open one does not
select report_id from report
where (status = 'open') <> (answered_at is null) or (answered_at is null) <> (answered_by is null)
  or (answered_at is null) <> (coalesce(answer, '') = '');

-- name: a change that a provider wanted says who answered it, and what was taken over
select proposal_id from proposal
where (status in ('approved', 'declined')) <> (answered_at is not null)
  or (answered_at is null) <> (answered_by is null)
  or (status = 'approved') <> (approved <> '{}')
  or exists (select from unnest(approved) as field where not fields ? field);

-- name: what a provider or staff said of a service is in an entry of their own
select distinct assurance.service_id from assurance
where assurance.field is not null and not exists (
  select from entry
  join source using (place_id, source_id)
  where entry.place_id = assurance.place_id and source.kind = assurance.kind
    and entry.source_key = assurance.service_id::text
);

-- name: a phrase of a place's own is written as what people type is compared
select phrase_id from vocabulary_phrase where says <> lower(says) or says ~ '[^[:alnum:]* ]' or says ~ '^ |  | $';

-- name: what was searched for and not found names nobody by a number or an address
select words from missed_search where words ~ '[0-9@]';

-- name: a form that was taken has its outcome
select submission_id from submission where outcome is null;

-- name: the chain of the audit is whole
select seq, fault from audit_faults();

-- name: a service has entries, unless another service has them now
select service.service_id from service
where (merged_into is null) <> exists (
  select from entry where entry.place_id = service.place_id and entry.service_id = service.service_id
);

-- name: a service is gone when all its entries are
select service.service_id from service
join entry using (place_id, service_id)
group by service.service_id, service.is_gone
having bool_and(entry.is_gone) <> service.is_gone;

-- name: a drop-in has the status of its latest event
select drop_in.drop_in_id, drop_in.status, newest.move from drop_in
left join lateral (
  select move from drop_in_event as event
  where event.place_id = drop_in.place_id and event.drop_in_id = drop_in.drop_in_id
  order by event_id desc limit 1
) as newest on true
left join (values ('log', 'logged'), ('take-back', 'taken-back'), ('support', 'support')) as moves (move, status)
  on moves.move = newest.move
where drop_in.status is distinct from moves.status;

-- name: a referral came from a drop-in when a drop-in became it
select referral.referral_id from referral
left join drop_in using (place_id, referral_id)
where (referral.way = 'drop-in') <> (drop_in.drop_in_id is not null);

-- name: a session is never moved into the past
select change_id from hub_session_change
where kind = 'moved' and to_on < (said_at at time zone 'Europe/London')::date;

-- name: somebody who is told of a change said that they would come to that very date
select expected.expected_id from hub_expected as expected
join hub_session_change as change
  on change.place_id = expected.place_id and change.change_id = expected.told_change_id
where change.hub_session_id <> expected.hub_session_id or change.on_date <> expected.on_date;
-- name: a capacity has the version of how often it was set
select capacity.account_id from capacity
where capacity.version <> (
  select count(*) from capacity_event as event
  where event.place_id = capacity.place_id and event.account_id = capacity.account_id and event.move = 'set'
);

-- name: a weight has the version of how often it was ticked
select support_weight.support_id from support_weight
where support_weight.version <> (
  select count(*) from capacity_event as event
  where event.place_id = support_weight.place_id and event.support_id = support_weight.support_id
    and event.move = 'weigh'
);

-- name: what a place has set of weights is numbered without a gap
select max(version) as newest, count(*) as kept from capacity_setting having coalesce(max(version), 0) <> count(*);

-- name: a limit was said as often as its events say
select account_id from account
where (select count(*) from at_limit where at_limit.place_id = account.place_id and at_limit.account_id = account.account_id)
  <> (select count(*) from capacity_event as event
    where event.place_id = account.place_id and event.account_id = account.account_id and event.move = 'limit');

-- name: nobody is away twice at once
select one.leave_id from leave as one
join leave as other on other.place_id = one.place_id and other.account_id = one.account_id
  and other.leave_id <> one.leave_id and other.from_on <= one.until_on and one.from_on <= other.until_on
where one.cancelled_at is null and other.cancelled_at is null;

-- name: whoever covers is not away meanwhile
select one.leave_id from leave as one
join leave as other on other.place_id = one.place_id and other.account_id = one.cover_id
  and other.from_on <= one.until_on and one.from_on <= other.until_on
where one.cancelled_at is null and other.cancelled_at is null;

-- name: nobody is given to a link worker who said that it is enough, but whom they supported before
select support.support_id from at_limit
join support on support.place_id = at_limit.place_id and support.link_worker_id = at_limit.account_id
join referral on referral.place_id = support.place_id and referral.referral_id = support.referral_id
join lateral (
  select event_id, at, move from support_event as event
  where event.place_id = support.place_id and event.support_id = support.support_id
    and event.move in ('start', 'hand-over')
  order by event.event_id desc limit 1
)
-- Both ids were made while the link worker was locked: their order is the order in which it happened.
as given on given.event_id > at_limit.limit_id
where at_limit.status = 'said' and (referral.way <> 'list' or given.move = 'hand-over')
  and not exists (
    select from capacity_event as event
    where event.place_id = support.place_id and event.support_id = support.support_id and event.move = 'give'
      and event.at = given.at
  );
