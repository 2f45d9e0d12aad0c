-- What a link worker and a person do together: talk, ask how things are, plan.

create table conversation (
  place_id integer not null default current_place() references place,
  conversation_id uuid not null default uuidv7(),
  support_id uuid not null,
  person_id uuid not null,
  held_on date not null,
  how text not null check (how in ('phone', 'video', 'home', 'venue', 'walk', 'group', 'message')),
  story text not null,
  minutes integer check (minutes between 1 and 600),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (place_id, conversation_id),
  foreign key (place_id, support_id) references support (place_id, support_id),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, written_by) references account (place_id, account_id)
);
comment on column conversation.held_on is 'When it happened; written_at is when it was written down.';
create index conversation_of_support on conversation (place_id, support_id, held_on);
create index conversation_of_person on conversation (place_id, person_id, held_on);
call wall('conversation', 'select, insert');

create table measure (
  place_id integer not null default current_place() references place,
  measure_id uuid not null default uuidv7(),
  support_id uuid not null,
  person_id uuid not null,
  instrument text not null check (instrument in ('ons4')),
  asked_on date not null,
  how text not null check (how in ('together', 'alone', 'phone')),
  answers jsonb not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (place_id, measure_id),
  foreign key (place_id, support_id) references support (place_id, support_id),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, written_by) references account (place_id, account_id)
);
comment on column measure.answers is 'Each question''s answer, 0 to 10; a question not answered is absent.';
create index measure_of_support on measure (place_id, support_id, asked_on);
create index measure_of_person on measure (place_id, person_id, asked_on);
call wall('measure', 'select, insert');

create table plan (
  place_id integer not null default current_place() references place,
  plan_id uuid not null default uuidv7(),
  support_id uuid not null,
  person_id uuid not null,
  version integer not null,
  strengths text not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  primary key (place_id, plan_id),
  unique (place_id, support_id),
  foreign key (place_id, support_id) references support (place_id, support_id),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, updated_by) references account (place_id, account_id)
);
create index plan_of_person on plan (place_id, person_id);
call wall('plan', 'select, insert, update');

create table goal (
  place_id integer not null default current_place() references place,
  goal_id uuid not null default uuidv7(),
  plan_id uuid not null,
  position integer not null,
  words text not null,
  importance integer check (importance between 0 and 10),
  confidence integer check (confidence between 0 and 10),
  step text,
  step_by text,
  step_on date,
  step_done_on date,
  primary key (place_id, goal_id),
  unique (place_id, plan_id, position),
  foreign key (place_id, plan_id) references plan (place_id, plan_id)
);
comment on column goal.step is 'The first step; step_by says who takes it, step_on by when.';
call wall('goal', 'select, insert, update, delete');

create table plan_version (
  place_id integer not null default current_place() references place,
  plan_id uuid not null,
  version integer not null,
  content jsonb not null,
  at timestamptz not null,
  by_account_id uuid not null,
  primary key (place_id, plan_id, version),
  foreign key (place_id, plan_id) references plan (place_id, plan_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
comment on table plan_version is 'Every text the plan ever had.';
call wall('plan_version', 'select, insert');
