/** One way to break each invariant of db/invariants.sql, as a superuser with its foreign keys asleep could. */
const anyId = `'00000000-0000-7000-8000-000000000000'`

export const waysToBreak: Record<string, string> = {
  'every referral event belongs to a referral of the same place': `update referral_event set referral_id = ${anyId}`,
  'every support event belongs to a support of the same place': `update support_event set support_id = ${anyId}`,
  'every introduction event belongs to an introduction of the same place': `update introduction_event set introduction_id = ${anyId}`,
  'no foreign key between two tables of a place leaves the place out': `
    alter table goal add unique (goal_id);
    alter table goal add parent_id uuid references goal (goal_id)`,
  'a referral has the status of its latest event': `update referral set status = 'returned'`,
  'as many questions about a referral wait as were asked and not answered, while it is open': `update referral set open_questions = open_questions + 1`,
  'a referral has the version of its last amendment': `update referral set version = version + 1`,
  'a support has the status of its latest event': `update support set status = 'ended', ended_at = now(), ending = 'chose'`,
  'an introduction has the status of its latest event': `update introduction set status = 'declined' where status = 'sent'`,
  'an option of a shortlist has the status of its latest event': `update shortlist_option set status = 'declined'`,
  'a shortlist is numbered from one without a gap': `update shortlist_option set position = position + 1`,
  'a note that was taken back says by whom': `update service_note set taken_back_at = now()`,
  'only link workers have favourites': `update account set role = 'manager' where role = 'linkWorker'`,
  'a referral is sent once': `
    insert into referral_event (place_id, referral_id, move, at, by_role)
    select place_id, referral_id, 'send', now(), 'referrer' from referral`,
  'an accepted referral has exactly one support': `delete from support`,
  'a support comes from an accepted referral about the same person': `update support set referral_id = ${anyId}`,
  'a person has at most one open support': `
    drop index support_one_open;
    insert into support (place_id, person_id, referral_id, team_id, link_worker_id, status, started_at)
    select place_id, person_id, referral_id, team_id, link_worker_id, status, now() from support`,
  'a person has at most one referral that waits': `
    drop index referral_one_waiting;
    update referral set status = 'sent';
    insert into referral (place_id, reference, person_id, organisation_id, referrer_id, team_id, status, needs, reason, sent_at)
    select place_id, 'R-000-000', person_id, organisation_id, referrer_id, team_id, 'sent', needs, reason, now() from referral`,
  'nobody is on record without a referral': `delete from referral`,
  'a record that became part of another holds nothing': `update person set merged_into = ${anyId}`,
  'a record is part of the one that a merge which stands says': `update person set merged_into = ${anyId}`,
  'an ended support says when and how, an open one does not': `update support set ended_at = now()`,
  "a referral has the person's agreement on record": `delete from consent where about = 'referral'`,
  'nobody is accepted for whom somebody else asked before they say yes themselves': `
    alter table referral disable trigger all;
    update referral set way = 'self', referrer_id = null, referred_by = '{"name": "Tariq"}'`,
  'a person who said no has taken their agreement back': `update referral set status = 'declined'`,
  "nothing goes to a provider without the person's agreement": `delete from consent where about = 'introduction'`,
  'only a signpost is information given, and it shares nothing': `update introduction set shared = '{name}' where warmth = 'signposted'`,
  'an introduction that was sent says to whom, and shares the name at least': `update introduction set shared = '{phone}' where warmth <> 'signposted'`,
  'a note is kept only where the person agreed to share it': `update introduction set note = 'Shy at first', shared = '{name}' where warmth <> 'signposted'`,
  'a stopped introduction that was sent took the agreement back and closed its links': `update introduction set status = 'stopped' where warmth <> 'signposted'`,
  'only an accepted introduction waits to be followed up': `update introduction set follow_up_on = current_date where status = 'sent'`,
  'an agreement is about a referral or an introduction of the same person': `update consent set about_id = ${anyId}`,
  'what is written in a support is about the person supported': `update conversation set person_id = ${anyId}`,
  'nobody waits for a first conversation that was held, and whoever had none waits, unless they came from a list': `update support set waits_since = now()`,
  'an attempt to reach somebody is about the person of its referral': `update contact_attempt set person_id = ${anyId}`,
  'what is said of a wait is what was last said of it': `delete from waiting_event`,
  "a link opens one person's page, or one introduction of theirs to a provider": `update link set introduction_id = null where kind = 'provider'`,
  'an unmet need that another says more than was taken back, and is of the same person and need': `
    update unmet_need set taken_back_at = null, taken_back_by = null`,
  'the same need of a person is recorded once in 7 days': `
    insert into unmet_need (place_id, need, looked_for, reasons, other, filters, person_id, recorded_by, recorded_at)
    select place_id, need, '', '{none}', '', '{}', person_id, recorded_by, recorded_at from unmet_need
    where taken_back_at is null`,
  'every text the plan ever had is kept, numbered without a gap': `update plan set version = version + 1`,
  'the plan is its newest text': `update goal set words = 'Something else'`,
  'goals are numbered from one without a gap': `update goal set position = position + 1`,
  'every word of what matters is kept, numbered without a gap': `update what_matters set version = version + 1`,
  'every version of a section of a profile is kept, numbered without a gap': `update profile_section set version = version + 1`,
  'every text a place gave its words is kept, numbered without a gap': `
    insert into word_correction (place_id, language, key, version, text, is_checked, english, written_at, written_by)
    select place_id, 'cy', 'my-page.title', 2, 'Helo {name}', true, 'Hello {name}', now(), ${anyId} from place`,
  'a place has counted what it wrote of its words': `update place set words_version = words_version + 1`,
  'every version of what suits is kept, numbered without a gap': `update what_suits set version = version + 1`,
  'every answer to a measure is on its scale': `update measure set answers = '{"happy": 11}'`,
  'a person with an NHS number is found by it': `delete from person_word where word ~ '^[0-9]{10}$'`,
  'a message that is queued has a job that will deliver it': `delete from pgboss.job where name = 'deliver-message'`,
  'a job that waits to deliver has a message of its place': `delete from message`,
  'a message that failed says why, and only that one': `
    update message set status = 'failed', sent_at = now() where channel in ('email', 'text')`,
  'a message was sent when its status says so': `update message set status = 'sent'`,
  'a letter or a call that is done says by whom, and no web address of it is kept': `
    update message set channel = 'call', content = '{}', body = '', status = 'sent', sent_at = now(), done_by = null
      where person_id is not null`,
  'another way was tried of a message that did not arrive, and of the same person': `
    update message set instead_of = (
      select message_id from message as first where first.place_id = message.place_id order by queued_at limit 1
    ) where message_id = (select message_id from message order by queued_at desc limit 1)`,
  'an import that is under way has a job that will finish it': `delete from pgboss.job where name = 'read-import'`,
  'an import that is over says when and keeps no file': `update import set status = 'refused', finished_at = now()`,
  'rows are kept only of an import that is not over': `
    insert into import_row (place_id, import_id, row_number, change, key, content)
    select place_id, ${anyId}, 1, 'new', 'one', '{}' from place`,
  'only a reading that is being fetched waits for its feed': `update import set waits_until = now()`,
  'pages of a feed are kept only of a reading that goes on, or was brought in': `
    insert into feed_page (place_id, import_id, page_number, memory, service_rows, unchanged, faults, kept_at)
    select place_id, ${anyId}, 1, '{}', '{}', '{}', '[]', now() from place`,
  'a feed is read by one reading at a time': `
    drop index import_one_reading_of_a_feed;
    update import set feed_id = ${anyId};
    insert into import (place_id, feed_id, file_name, status, started_at, started_by)
    select place_id, feed_id, file_name, status, started_at, started_by from import`,
  'a service with a position says where it came from': `update service set position_from = null`,
  'a service has entries, unless another service has them now': `update service set merged_into = service_id`,
  'a service is gone when all its entries are': `update service set is_gone = true`,
  'a service was last checked when the newest check of the whole says': `update service set assured_at = null`,
  'a check of a field says what was stated, one of the whole does not': `update assurance set said = null`,
  'a report that was answered says by whom, when and in words, an open one does not': `update report set answer = null`,
  'a change that a provider wanted says who answered it, and what was taken over': `update proposal set approved = '{}'`,
  'what a provider or staff said of a service is in an entry of their own': `
    delete from entry using source
    where source.place_id = entry.place_id and source.source_id = entry.source_id and source.kind = 'provider'`,
  "a phrase of a place's own is written as what people type is compared": `
    insert into vocabulary_phrase (place_id, says, heard_as, needs, words, changed_at, changed_by)
    select place_id, 'Can''t get out', 'cant get out', '{loneliness}', '{}', now(), 'Ewan Price' from place`,
  'what was searched for and not found names nobody by a number or an address': `
    insert into missed_search (place_id, day, words, asked_by, found)
    select place_id, current_date, 'ring 01524 555 199', 'public', 'none' from place`,
  'a drop-in has the status of its latest event': `update drop_in set status = 'taken-back'`,
  'a referral came from a drop-in when a drop-in became it': `update referral set way = 'drop-in'`,
  'a session is never moved into the past': `
    insert into hub_session_change (place_id, hub_id, hub_session_id, on_date, kind, to_on, to_starts, to_ends, why, said_at, said_by)
    select place_id, hub_id, hub_session_id, current_date, 'moved', current_date - 9, '10:00', '11:00', '', now(), changed_by
    from hub_session`,
  'somebody who is told of a change said that they would come to that very date': `
    with change as (
      insert into hub_session_change (place_id, hub_id, hub_session_id, on_date, kind, why, said_at, said_by)
      select place_id, hub_id, hub_session_id, '2000-01-01', 'cancelled', '', now(), changed_by from hub_session
      returning place_id, change_id)
    update hub_expected set told_change_id = change.change_id, told = 'message', told_at = now()
    from change where change.place_id = hub_expected.place_id`,
  'a capacity has the version of how often it was set': `
    insert into capacity (place_id, account_id, changed_at, changed_by)
    select place_id, account_id, now(), account_id from account`,
  'a weight has the version of how often it was ticked': `
    insert into support_weight (place_id, support_id, factors, changed_at, changed_by)
    select place_id, support_id, '{home}', now(), link_worker_id from support`,
  'what a place has set of weights is numbered without a gap': `
    insert into capacity_setting (place_id, version, weights, quiet_weeks, written_at, written_by)
    select place_id, 7, '{}', 6, now(), account_id from account where role = 'administrator'`,
  'a limit was said as often as its events say': `
    insert into at_limit (place_id, account_id, said_at, status)
    select place_id, account_id, now(), 'said' from account where role = 'linkWorker'`,
  'nobody is away twice at once': `
    insert into leave (place_id, account_id, from_on, until_on, cover_id, entered_at, entered_by)
    select place_id, account_id, current_date, current_date, ${anyId}, now(), account_id
    from account, generate_series(1, 2) where role = 'linkWorker'`,
  'whoever covers is not away meanwhile': `
    insert into leave (place_id, account_id, from_on, until_on, cover_id, entered_at, entered_by)
    select place_id, support.link_worker_id, current_date, current_date, ${anyId}, now(), support.link_worker_id
    from support
    union all
    select place_id, ${anyId}, current_date, current_date, support.link_worker_id, now(), support.link_worker_id
    from support`,
  'nobody is given to a link worker who said that it is enough, but whom they supported before': `
    insert into at_limit (place_id, limit_id, account_id, said_at, status)
    select distinct on (link_worker_id) place_id, uuidv7(interval '-1 year'), link_worker_id, now(), 'said' from support`,
  'a form that was taken has its outcome': `update submission set outcome = null`,
  'the chain of the audit is whole': `update audit set actor = 'nobody' where seq = 2`,
}
