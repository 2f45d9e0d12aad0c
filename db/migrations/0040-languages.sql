-- Words in the language and form that somebody reads, and the place's own corrections of them.

alter table place add column words_version integer not null default 0;
comment on column place.words_version is 'Counts the corrections of words: the program fetches them again when it has changed.';
grant update (words_version) on place to alongside_app;

create table word_correction (
  place_id integer not null default current_place() references place,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  key text not null check (key <> ''),
  version integer not null check (version > 0),
  text text check (text <> ''),
  is_checked boolean not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (place_id, language, key, version),
  foreign key (place_id, written_by) references account (place_id, account_id)
);
comment on table word_correction is 'What a place says instead of a text of the program, in one language. The newest version counts.';
comment on column word_correction.text is 'Null: as the program has it.';
comment on column word_correction.is_checked is 'Somebody who speaks the language has read it and says that it is right.';
call wall('word_correction', 'select, insert');

alter table person
  add column language text not null default 'en' check (language ~ '^[a-z]{2,3}$'),
  add column format text not null default 'standard'
    check (format in ('standard', 'large-print', 'easy-read', 'audio', 'braille'));
comment on column person.language is 'In which we write to them. Where there are no words in it yet, we write in English.';
comment on column person.format is 'In which they can read what we write (Accessible Information Standard).';
