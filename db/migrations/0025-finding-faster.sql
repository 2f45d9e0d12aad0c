-- Finding faster: what a service offers stands among its words, and one index knows where it is and what it says.

-- Facets as words that nobody can type: ":cost:free".
create function facet_words(facets text[]) returns tsvector
  language sql immutable parallel safe strict
  return array_to_tsvector(array(select ':' || facet from unnest(facets) as facet));

alter table service alter column words set expression as (service_words(content) || facet_words(facets));
comment on column service.words is 'What a search finds it by, with where each word stands: A its name, B its kind, C its description, D whom it is for; and its facets, each with a colon before it.';

-- The nearest first, and of those only the ones that have the words: however many services there are, few are read.
create index service_near_and_words on service using gist (position, words);
drop index service_position;
drop index service_facets;
