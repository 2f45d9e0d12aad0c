-- Finding the right place: the words of a service, and what it offers, where a search finds them by index.

-- Letters without their marks, so that "cor meibion" finds "côr meibion".
create function plain_letters(said text) returns text
  language sql immutable parallel safe strict
  return translate(lower(said), 'âêîôûŵŷáéíóúàèìòùäëïöüç’', 'aeiouwyaeiouaeiouaeiouc''');

-- A: what it is called. B: what kind of thing it is. C: what it says of itself. D: whom it is for.
create function service_words(record jsonb) returns tsvector
  language sql immutable parallel safe strict
  return setweight(to_tsvector('english'::regconfig, plain_letters(coalesce(record ->> 'name', ''))), 'A')
    || setweight(to_tsvector('english'::regconfig, plain_letters(
      coalesce(record -> 'organisation' ->> 'name', '') || ' . '
      || coalesce(jsonb_path_query_array(record, '$.attributes[*].name')::text, ''))), 'B')
    || setweight(to_tsvector('english'::regconfig, plain_letters(left(coalesce(record ->> 'description', ''), 20000))), 'C')
    || setweight(to_tsvector('english'::regconfig, plain_letters(
      coalesce(record ->> 'eligibility', '') || ' . ' || coalesce(record ->> 'alert', '') || ' . '
      || coalesce(record ->> 'howToJoin', '') || ' . ' || coalesce((record -> 'areas')::text, '') || ' . '
      -- Never where a refuge is: nobody finds it by its address.
      || coalesce(jsonb_path_query_array(record,
        '$.locations[*] ? (!(@.isConfidential == true)).address')::text, ''))), 'D');

alter table service
  add column words tsvector generated always as (service_words(content)) stored,
  add column facets text[] not null default '{}',
  add column minimum_age integer,
  add column maximum_age integer;
comment on column service.words is 'What a search finds it by, with where each word stands: A its name, B its kind, C its description, D whom it is for.';
comment on column service.facets is 'What it offers, known or not: src/features/directory/facets.ts.';
create index service_words on service using gin (words);
create index service_facets on service using gin (facets);
drop index service_needs;

update service set
  minimum_age = (content ->> 'minimumAge')::numeric::integer,
  maximum_age = (content ->> 'maximumAge')::numeric::integer;

create table search_word (
  place_id integer not null default current_place() references place,
  word text not null,
  stem text not null,
  services integer not null,
  primary key (place_id, word)
);
comment on table search_word is 'Every word the directory of a place has, and how many services have it: rare words count for more, and what nobody wrote is a typing fault.';
comment on column search_word.stem is 'The word as the search knows it, or need:loneliness for a need.';
create index search_word_stem on search_word (place_id, stem);
call wall('search_word', 'select, insert, delete');

create table search_count (
  place_id integer primary key default current_place() references place,
  services integer not null,
  middle point,
  counted_at timestamptz not null
);
comment on table search_count is 'When the words of a place were counted, and of how many services: after each import, and once a day.';
comment on column search_count.middle is 'The middle of its services: where a search begins when nobody says where.';
call wall('search_count', 'select, insert, update');

create table what_suits (
  place_id integer not null default current_place(),
  what_suits_id uuid not null default uuidv7(),
  person_id uuid not null,
  version integer not null,
  interests text not null,
  hard text not null,
  tried text not null,
  travels_by text not null check (travels_by in ('walk', 'bus', 'car')),
  travels_minutes integer check (travels_minutes between 1 and 240),
  days text[] not null,
  times text[] not null,
  pays text not null check (pays in ('free', 'any')),
  language text,
  access text[] not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (place_id, what_suits_id),
  unique (place_id, person_id, version),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, written_by) references account (place_id, account_id)
);
comment on table what_suits is 'What suits a person when support is looked for: asked once, and every search starts from the newest version.';
comment on column what_suits.hard is 'What they cannot do, or would rather not, in words. Shown beside what is found; nothing is ruled out by it.';
call wall('what_suits', 'select, insert');
