-- What somebody looked for and could not get: each is kept as it was recorded, and may be taken back.

create table unmet_need (
  place_id integer not null default current_place() references place,
  unmet_need_id uuid not null default uuidv7(),
  need text not null,
  looked_for text not null,
  reasons text[] not null check (
    cardinality(reasons) > 0
    and reasons <@ array['none', 'full', 'far', 'cost', 'language', 'access', 'time', 'group', 'other']
  ),
  other text not null,
  filters jsonb not null,
  small_area text,
  ward_code text,
  ward text,
  outward text,
  person_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  instead_of uuid,
  taken_back_by uuid,
  taken_back_at timestamptz,
  primary key (place_id, unmet_need_id),
  unique (place_id, instead_of),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, recorded_by) references account (place_id, account_id),
  foreign key (place_id, taken_back_by) references account (place_id, account_id),
  foreign key (place_id, instead_of) references unmet_need (place_id, unmet_need_id),
  constraint unmet_need_other_in_words check ((other <> '') = ('other' = any (reasons))),
  constraint unmet_need_taken_back_by_somebody check (num_nulls(taken_back_by, taken_back_at) in (0, 2))
);
comment on table unmet_need is 'What was looked for and not there: for the people who fund and start services.';
comment on column unmet_need.looked_for is 'Their words. Never part of a count, and never shown to a commissioner.';
comment on column unmet_need.filters is 'What else was asked of the search, by the names of its address. The postcode is not kept.';
comment on column unmet_need.small_area is 'Of 2021, or of 2011 where only that is known: taken from the postcode that was searched near.';
comment on column unmet_need.outward is 'The first half of that postcode: the area, where the ward is not known.';
comment on column unmet_need.person_id is 'Whom it was for, where they have a record here.';
comment on column unmet_need.instead_of is 'The record this one says more than. That one was taken back.';
create index unmet_need_when on unmet_need (place_id, recorded_at);
create index unmet_need_of_person on unmet_need (place_id, person_id, recorded_at) where person_id is not null;

-- Nothing of what was recorded can change. Only that it was taken back can be added.
call wall('unmet_need', 'select, insert');
grant update (taken_back_by, taken_back_at) on unmet_need to alongside_app;
