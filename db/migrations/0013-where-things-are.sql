-- Where things are: postcodes, outward codes, small areas and their deprivation, GP practices. Lists that are published
-- for the whole United Kingdom and shared by every place: no personal data, no policy. Another region loads by its files.

alter table postcode
  add column lsoa11 text,
  add column lsoa21_derived text,
  add column local_authority text,
  add column ended_on date;
comment on column postcode.lsoa11 is 'Small area of 2011: an LSOA, in Scotland a data zone, in Northern Ireland a super output area.';
comment on column postcode.lsoa21 is 'Small area of 2021, as the Office for National Statistics says it.';
comment on column postcode.lsoa21_derived is 'Somebody''s guess from the position. Wrong near boundaries: never used for a person.';
comment on column postcode.local_authority is 'Code of the council: E06, E07, E08, E09, W06, S12 or N09.';
comment on column postcode.ended_on is 'The month in which it went out of use; null while it is in use.';

-- Until now one column held both what is said and what is guessed.
update postcode set lsoa21_derived = lsoa21, lsoa21 = null where lsoa21 is not null;
create index postcode_position on postcode using gist (position);

create table outward_code (
  outward text primary key,
  position point,
  is_own boolean not null,
  postcodes integer not null default 0,
  placed integer not null default 0,
  ended integer not null default 0
);
comment on table outward_code is 'The first half of postcodes: about where it is, and how many of its postcodes we know.';
comment on column outward_code.is_own is 'The position is the middle of the postcodes we know; false: as a file says it.';
create index outward_code_position on outward_code using gist (position);
grant select, insert, update on outward_code to alongside_app;

insert into outward_code (outward, position, is_own, postcodes, placed, ended)
select outward, case when count(position) >= 25 then point(avg(position[0]), avg(position[1])) end, true, count(*),
  count(position), count(ended_on)
from postcode group by outward;

create table small_area (
  generation integer not null check (generation in (2011, 2021)),
  code text not null,
  name text,
  ward_code text,
  ward text,
  district_code text,
  district text,
  sub_icb_code text,
  sub_icb text,
  icb_code text,
  icb text,
  imd_year integer,
  imd_rank integer check (imd_rank > 0),
  imd_decile integer check (imd_decile between 1 and 10),
  primary key (generation, code),
  constraint small_area_deprivation_of_its_generation check (
    num_nulls(imd_year, imd_rank, imd_decile) = 3
    or num_nulls(imd_year, imd_rank, imd_decile) = 0
      and (imd_year, generation) in ((2019, 2011), (2020, 2011), (2025, 2021))
  )
);
comment on table small_area is 'LSOAs and data zones. Many codes are areas of both censuses, so a code alone says nothing.';
comment on column small_area.imd_year is 'Which Index of Multiple Deprivation: 2019 (Scotland 2020) stands on areas of 2011, 2025 on areas of 2021.';
comment on column small_area.imd_decile is '1 is the most deprived tenth of its nation.';
grant select, insert, update on small_area to alongside_app;

create table small_area_change (
  lsoa11 text not null,
  lsoa21 text not null,
  change text not null check (change in ('same', 'split', 'merged', 'other')),
  primary key (lsoa11, lsoa21)
);
comment on table small_area_change is 'What became of each small area of 2011 in 2021. Areas of the two are never counted together.';
grant select, insert, update on small_area_change to alongside_app;

create table practice (
  code text primary key,
  name text not null,
  address text,
  postcode text,
  phone text,
  status text not null check (status in ('active', 'closed', 'dormant', 'proposed')),
  closed_on date
);
comment on table practice is 'GP practices by the code of the NHS Organisation Data Service, closed ones too: old records name them.';
grant select, insert, update on practice to alongside_app;

create table geography_file (
  source_name text not null,
  kind text not null check (kind in ('postcodes', 'areas', 'practices')),
  licence text not null,
  file_name text not null,
  brought_in_at timestamptz not null,
  primary key (source_name, kind)
);
comment on table geography_file is 'The newest file of each list, for every place: how fresh what we know is.';
grant select, insert, update on geography_file to alongside_app;

-- A service whose postcode we do not know is placed by the first half of it, and says so.
alter table service add column area text;
comment on column service.area is 'Outward code of its postcode, or all that is known of where it is.';
update service set area = split_part(postcode, ' ', 1) where postcode is not null;
