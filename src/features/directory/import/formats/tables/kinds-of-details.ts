/** The tables of HSDS that say more of a service, a location or an organisation: hours, prices, categories. */
import type { Written } from './kinds.ts'

export const details = {
  schedule: {
    names: 'schedules schedule',
    one: 'schedule',
    columns:
      'id service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes',
    telling: ['freq byday'],
    parents: 'location service service_at_location',
  },
  regular_schedule: {
    names: 'regular_schedules regular_schedule',
    one: 'schedule',
    columns:
      'id service_id location_id service_at_location_id weekday opens_at closes_at valid_from valid_to dtstart freq interval byday bymonthday description',
    telling: ['weekday opens_at'],
    parents: 'location service service_at_location',
    needs: 'weekday',
  },
  holiday_schedule: {
    names: 'holiday_schedules holiday_schedule',
    one: 'holiday',
    columns: 'id service_id location_id service_at_location_id start_date end_date closed opens_at closes_at',
    telling: ['start_date end_date closed'],
    parents: 'location service service_at_location',
    needs: 'start_date end_date',
    wants: 'closed',
  },
  service_area: {
    names: 'service_areas service_area',
    one: 'area',
    columns: 'id service_id name service_area description extent extent_type uri',
    telling: ['extent service_id'],
    parents: 'service service_at_location',
  },
  language: {
    names: 'languages language',
    one: 'language',
    columns: 'id service_id location_id phone_id name language code note',
    telling: ['phone_id code'],
    parents: 'service location phone',
  },
  accessibility: {
    names: 'accessibility accessibility_for_disabilities',
    one: 'access need',
    columns: 'id location_id description accessibility details url',
    telling: ['location_id details'],
    parents: 'location',
  },
  cost_option: {
    names: 'cost_options cost_option',
    one: 'cost',
    columns:
      'id service_id valid_from valid_to option currency amount amount_description linked_organization_id',
    telling: ['option amount'],
    parents: 'service',
  },
  eligibility: {
    names: 'eligibility eligibilities eligibilitys',
    one: 'rule of eligibility',
    columns: 'id service_id eligibility minimum_age maximum_age linked_organization_id',
    telling: ['service_id eligibility'],
    parents: 'service',
  },
  required_document: {
    names: 'required_documents required_document',
    one: 'document to bring',
    columns: 'id service_id document uri',
    telling: ['service_id document'],
    parents: 'service',
  },
  organization_identifier: {
    names: 'organization_identifiers organization_identifier',
    one: 'registered number',
    columns: 'id organization_id identifier_scheme identifier_type identifier',
    telling: ['organization_id identifier'],
    parents: 'organization',
  },
  attribute: {
    names: 'attributes attribute service_attributes service_attribute service_taxonomy service_taxonomys',
    one: 'category of a service',
    columns:
      'id link_id service_id taxonomy_term_id taxonomy_id link_type link_entity taxonomy_detail value label',
    telling: ['link_id taxonomy_term_id', 'service_id taxonomy_id'],
    parents: 'service',
  },
  taxonomy_term: {
    names: 'taxonomy_terms taxonomy_term taxonomy taxonomies',
    one: 'category',
    columns:
      'id code name term description parent_id parent_name taxonomy language taxonomy_id term_uri vocabulary',
    telling: ['name parent_id', 'name parent_name'],
    needs: 'id name',
  },
  // Tables of the standard that tell nothing about services to people.
  unread: {
    names:
      'taxonomies taxonomy funding fundings metadata meta_table_descriptions meta_table_description reviews',
    one: 'row',
    columns: '',
  },
} as const satisfies Record<string, Written>
