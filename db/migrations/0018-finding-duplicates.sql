-- What services are found by when one is compared with the others: src/features/directory/duplicates/blocks.ts.

create table service_block (
  place_id integer not null default current_place() references place,
  service_id uuid not null,
  block text not null,
  primary key (place_id, block, service_id),
  foreign key (place_id, service_id) references service (place_id, service_id)
);
comment on table service_block is 'Two services are compared when they share a block that few stand in.';
create index service_block_of on service_block (place_id, service_id);
grant select, insert, delete on service_block to alongside_app;

create table service_word (
  place_id integer not null default current_place() references place,
  word text not null,
  services integer not null,
  primary key (place_id, word)
);
comment on table service_word is 'How many services have a word, a telephone or an address: sharing a rare one tells more.';
grant select, insert, update on service_word to alongside_app;
