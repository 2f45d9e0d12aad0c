-- What somebody read when they said that words are right: a newer version of the program may say something else.

alter table word_correction
  add column english text not null default '',
  add column program_text text;
alter table word_correction alter column english drop default;
comment on column word_correction.english is 'The English when it was written. Where it is another now, it has to be read again.';
comment on column word_correction.program_text is 'What the program said in the language when it was written. Null: nothing yet.';
