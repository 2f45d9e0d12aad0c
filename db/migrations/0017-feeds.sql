-- Live feeds: read by address on a schedule. A reading is an import whose files are the pages that came.
-- docs/decisions/0017.

create table feed (
  place_id integer not null default current_place() references place,
  feed_id uuid not null default uuidv7(),
  address text not null,
  kind text not null check (kind in ('open referral', 'openactive')),
  source_name text not null,
  licence text not null,
  every integer not null check (every in (1, 7, 30)),
  brings_in text not null check (brings_in in ('by hand', 'by itself')),
  next_at timestamptz not null,
  failures integer not null default 0,
  failing_since timestamptz,
  read_at timestamptz,
  paused_at timestamptz,
  removed_at timestamptz,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_id, feed_id)
);
comment on table feed is 'An address whose services are read again and again. One that was removed stays, to say so.';
comment on column feed.every is 'Days from one reading to the next.';
comment on column feed.brings_in is 'Whether somebody confirms each reading. By itself: only when nothing is wrong.';
comment on column feed.next_at is 'When it is read next, or read on.';
comment on column feed.failures is 'Tries since the last one that came to its end: each waits longer for the next.';
comment on column feed.read_at is 'When it was last read to its end.';
comment on column feed.changed_by is 'Who set it up, or changed that last.';
create unique index feed_address on feed (place_id, address) where removed_at is null;
call wall('feed', 'select, insert, update');

alter table import
  add column feed_id uuid,
  add column waits_until timestamptz,
  add foreign key (place_id, feed_id) references feed (place_id, feed_id),
  drop constraint import_status_check,
  add check (status in ('fetching', 'reading', 'mapping', 'ready', 'refused', 'applying', 'done', 'cancelled'));
comment on column import.feed_id is 'The feed that this is a reading of; null for files that somebody chose.';
comment on column import.waits_until is 'The feed stopped in the middle: when it is read on. What came is kept.';
comment on column import.rows_total is 'How many rows the files have, or pages while a feed is fetched, once that is known.';
create index import_feed on import (place_id, feed_id, started_at desc) where feed_id is not null;
create unique index import_one_reading_of_a_feed on import (place_id, feed_id) where finished_at is null;

create table feed_page (
  place_id integer not null default current_place(),
  import_id uuid not null,
  page_number integer not null,
  memory jsonb not null,
  service_rows integer[] not null,
  unchanged text[] not null,
  faults jsonb not null,
  kept_at timestamptz not null,
  primary key (place_id, import_id, page_number),
  foreign key (place_id, import_id) references import (place_id, import_id)
);
comment on table feed_page is 'What is remembered of each page: while it is read, to go on after it; later, to ask only for what changed.';
comment on column feed_page.memory is 'By kind of feed: ReadPage or ActivityMemory in src/features/directory/feeds/.';
comment on column feed_page.service_rows is 'Where on the page stood each service that is kept in the file of that number.';
comment on column feed_page.unchanged is 'Ids of services that the feed says are as they were.';
call wall('feed_page', 'select, insert, delete');
