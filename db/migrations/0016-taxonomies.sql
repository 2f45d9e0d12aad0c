-- Categories of somebody's taxonomy, with the rules that suggest them where it has any.

create table taxonomy_term (
  place_id integer not null default current_place() references place,
  taxonomy text not null,
  code text not null,
  name text not null,
  parent text,
  rule text,
  except_rule text,
  fingerprint text not null,
  is_gone boolean not null default false,
  primary key (place_id, taxonomy, code)
);
comment on column taxonomy_term.rule is 'A regular expression: services whose words fit it may be meant. Run without backtracking.';
comment on column taxonomy_term.except_rule is 'Unless their words fit this one.';
call wall('taxonomy_term', 'select, insert, update');
