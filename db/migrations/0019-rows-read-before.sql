-- A row that looks as it did when it was last read need not be read again. docs/decisions/0018.
alter table entry add column row_print text;
comment on column entry.row_print is 'Of the row that says it, where that was read without a word of doubt: the same row need not be read again.';
create index entry_row on entry (place_id, source_id, row_print) where row_print is not null;

alter table import_row
  add column row_print text,
  add foreign key (place_id, import_id) references import (place_id, import_id);

-- Read twice, from beginning to end: unpacking it each time took longer than reading it.
alter table import_part alter column bytes set storage external;
