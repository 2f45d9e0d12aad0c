-- Triages, profiles and concerns go along when two records become one, and come back when that is undone.

alter table profile_section
  add column profile_section_id uuid not null default uuidv7(),
  add unique (place_id, profile_section_id);
grant update (person_id, version) on profile_section to alongside_app;
grant update (person_id) on triage to alongside_app;

call belongs_to_person('profile_section');
call belongs_to_person('triage');
call belongs_to_person('concern');
