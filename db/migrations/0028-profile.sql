-- What is known of a person, section by section, after the PRSB standard: who they are, what they need, how to reach
-- them safely. The items of each section stand in src/features/people/profile.

create table profile_section (
  place_id integer not null default current_place() references place,
  person_id uuid not null,
  section text not null check (section in (
    'about-me', 'safe-contact', 'needs-of-access', 'identity', 'practice', 'around-me', 'tried-before', 'risks', 'health'
  )),
  version integer not null check (version > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  written_at timestamptz not null,
  written_by uuid,
  by_role text not null,
  primary key (place_id, person_id, section, version),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, written_by) references account (place_id, account_id)
);
comment on table profile_section is 'What is known of a person, section by section. The newest version counts; none is overwritten.';
comment on column profile_section.content is 'Answers by the keys of the section''s items. What was not asked is absent; asked and not said is an answer.';
comment on column profile_section.by_role is 'Link worker, referrer, or the person themselves.';
call wall('profile_section', 'select, insert');
