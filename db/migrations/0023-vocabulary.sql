-- The words people use: what a place adds to those that come with the program, and what was searched and not found.

create table vocabulary_phrase (
  place_id integer not null default current_place() references place,
  phrase_id uuid not null default uuidv7(),
  says text not null check (says <> ''),
  heard_as text not null,
  needs text[] not null,
  words text[] not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (place_id, phrase_id),
  unique (place_id, heard_as),
  check (cardinality(needs) + cardinality(words) > 0)
);
comment on table vocabulary_phrase is 'What people of this place say, the needs it speaks for and the words services have for it.';
comment on column vocabulary_phrase.heard_as is 'What two phrases have in common that are one to a listener: src/features/finding/vocabulary/index-of-phrases.ts.';
comment on column vocabulary_phrase.words is 'Searched besides what was typed. The first is the thing itself.';
comment on column vocabulary_phrase.changed_by is 'The name of who saved it last, for whoever changes it next.';
call wall('vocabulary_phrase', 'select, insert, update, delete');

create table vocabulary_off (
  place_id integer not null default current_place() references place,
  heard_as text not null,
  off_at timestamptz not null,
  off_by text not null,
  primary key (place_id, heard_as)
);
comment on table vocabulary_off is 'Phrases that come with the program and are not heard in this place.';
call wall('vocabulary_off', 'select, insert, delete');

create table missed_search (
  place_id integer not null default current_place() references place,
  day date not null,
  words text not null check (length(words) between 1 and 100),
  asked_by text not null check (asked_by in ('public', 'staff')),
  found text not null check (found in ('none', 'few')),
  times integer not null default 1 check (times > 0),
  primary key (place_id, day, words, asked_by, found)
);
comment on table missed_search is 'What was searched for and hardly found, by day. Nobody who searched is known, and what may name somebody is not kept.';
comment on column missed_search.words is 'Plain words, without numbers and names: src/features/finding/missed/may-keep.ts.';
call wall('missed_search', 'select, insert, update, delete');
