/**
 * The tables of HSDS as they were in 2014 (Ohana), and in versions 1, 2 and 3 of the standard: what each is called,
 * which columns it has, and what its rows belong to. A row belongs to another by the column `<kind>_id`.
 */

export interface TableKind {
  /** What its file is called, in any version. */
  names: readonly string[]
  /** As people would call one row of it. */
  one: string
  columns: readonly string[]
  /** Columns of which one tells it from every other table, where the file has another name. */
  telling: readonly (readonly string[])[]
  /** What a row belongs to: one of these is enough. */
  parents: readonly string[]
  /** Without these a row cannot be taken. */
  needs?: readonly string[]
  /** Without these it is taken, with a warning, where the heading has such a column. */
  wants?: readonly string[]
}

const isAt = ['location', 'service', 'service_at_location'] as const

export const kinds = {
  organization: {
    names: ['organizations', 'organization', 'organisations', 'organisation'],
    one: 'organisation',
    columns:
      'id name alternate_name description email url website tax_status tax_id year_incorporated date_incorporated legal_status logo uri parent_organization_id accreditations funding_sources licenses phone address_1 city state_province postal_code'.split(
        ' ',
      ),
    telling: [['date_incorporated'], ['tax_status'], ['legal_status'], ['year_incorporated'], ['tax_id']],
    parents: [],
    needs: ['id', 'name'],
  },
  program: {
    names: ['programs', 'program'],
    one: 'programme',
    columns: ['id', 'organization_id', 'name', 'alternate_name', 'description'],
    telling: [],
    parents: ['organization'],
    needs: ['id', 'name'],
  },
  service: {
    names: ['services', 'service'],
    one: 'service',
    columns:
      'id organization_id program_id location_id organization_name name alternate_name description short_desc url website email status interpretation_services application_process wait_time fees_description fees accreditations eligibility_description eligibility audience minimum_age maximum_age assured_date assurer_email licenses alert last_modified accepted_payments funding_sources keywords languages required_documents service_areas taxonomy_ids phone additional_information'.split(
        ' ',
      ),
    telling: [['application_process'], ['interpretation_services'], ['fees_description'], ['assured_date']],
    parents: ['organization', 'location', 'program'],
    needs: ['id', 'name'],
  },
  location: {
    names: ['locations', 'location'],
    one: 'location',
    columns:
      'id organization_id organization_name location_type url website name alternate_name description short_desc transportation latitude longitude external_identifier external_identifier_type accessibility admin_emails email languages virtual phone address_1 weekday opens_at closes_at'.split(
        ' ',
      ),
    telling: [['transportation', 'latitude'], ['location_type'], ['admin_emails']],
    parents: ['organization'],
    needs: ['id'],
    wants: ['name'],
  },
  service_at_location: {
    names: ['service_at_locations', 'service_at_location', 'services_at_location', 'services_at_locations'],
    one: 'link of a service to a location',
    columns: ['id', 'service_id', 'location_id', 'description'],
    telling: [],
    parents: ['service'],
    needs: ['service_id', 'location_id'],
  },
  postal_address: {
    names: ['postal_addresses', 'postal_address', 'mail_addresses', 'mail_address'],
    one: 'postal address',
    columns:
      'id location_id organization_id attention address_1 address_2 address_3 address_4 city region state_province postal_code country'.split(
        ' ',
      ),
    telling: [['attention', 'address_1']],
    parents: ['location', 'organization'],
    needs: ['address_1'],
    wants: ['city'],
  },
  address: {
    names: ['addresses', 'address', 'physical_addresses', 'physical_address'],
    one: 'address',
    columns:
      'id location_id organization_id attention address_1 address_2 address_3 address_4 city region state_province postal_code country address_type'.split(
        ' ',
      ),
    telling: [['address_1', 'location_id']],
    parents: ['location', 'organization'],
    needs: ['address_1'],
    wants: ['city'],
  },
  phone: {
    names: ['phones', 'phone'],
    one: 'phone',
    columns:
      'id location_id service_id organization_id contact_id service_at_location_id number extension type description department language vanity_number country_prefix'.split(
        ' ',
      ),
    telling: [['number', 'contact_id'], ['number', 'extension'], ['number_type']],
    parents: ['contact', 'location', 'organization', 'service', 'service_at_location'],
    needs: ['number'],
    wants: ['number_type'],
  },
  contact: {
    names: ['contacts', 'contact'],
    one: 'contact',
    columns:
      'id organization_id service_id service_at_location_id location_id name title department email'.split(
        ' ',
      ),
    telling: [['title', 'department']],
    parents: ['location', 'organization', 'service', 'service_at_location'],
    wants: ['name'],
  },
  schedule: {
    names: ['schedules', 'schedule'],
    one: 'schedule',
    columns:
      'id service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes'.split(
        ' ',
      ),
    telling: [['freq', 'byday']],
    parents: isAt,
  },
  regular_schedule: {
    names: ['regular_schedules', 'regular_schedule'],
    one: 'schedule',
    columns:
      'id service_id location_id service_at_location_id weekday opens_at closes_at valid_from valid_to dtstart freq interval byday bymonthday description'.split(
        ' ',
      ),
    telling: [['weekday', 'opens_at']],
    parents: isAt,
    needs: ['weekday'],
  },
  holiday_schedule: {
    names: ['holiday_schedules', 'holiday_schedule'],
    one: 'holiday',
    columns:
      'id service_id location_id service_at_location_id start_date end_date closed opens_at closes_at'.split(
        ' ',
      ),
    telling: [['start_date', 'end_date', 'closed']],
    parents: isAt,
    needs: ['start_date', 'end_date'],
    wants: ['closed'],
  },
  service_area: {
    names: ['service_areas', 'service_area'],
    one: 'area',
    columns: ['id', 'service_id', 'name', 'service_area', 'description', 'extent', 'extent_type', 'uri'],
    telling: [['extent', 'service_id']],
    parents: ['service', 'service_at_location'],
  },
  language: {
    names: ['languages', 'language'],
    one: 'language',
    columns: ['id', 'service_id', 'location_id', 'phone_id', 'name', 'language', 'code', 'note'],
    telling: [['phone_id', 'code']],
    parents: ['service', 'location', 'phone'],
  },
  accessibility: {
    names: ['accessibility', 'accessibility_for_disabilities'],
    one: 'access need',
    columns: ['id', 'location_id', 'description', 'accessibility', 'details', 'url'],
    telling: [['location_id', 'details']],
    parents: ['location'],
  },
  cost_option: {
    names: ['cost_options', 'cost_option'],
    one: 'cost',
    columns:
      'id service_id valid_from valid_to option currency amount amount_description linked_organization_id'.split(
        ' ',
      ),
    telling: [['option', 'amount']],
    parents: ['service'],
  },
  eligibility: {
    names: ['eligibility', 'eligibilities', 'eligibilitys'],
    one: 'rule of eligibility',
    columns: ['id', 'service_id', 'eligibility', 'minimum_age', 'maximum_age', 'linked_organization_id'],
    telling: [['service_id', 'eligibility']],
    parents: ['service'],
  },
  required_document: {
    names: ['required_documents', 'required_document'],
    one: 'document to bring',
    columns: ['id', 'service_id', 'document', 'uri'],
    telling: [['service_id', 'document']],
    parents: ['service'],
  },
  organization_identifier: {
    names: ['organization_identifiers', 'organization_identifier'],
    one: 'registered number',
    columns: ['id', 'organization_id', 'identifier_scheme', 'identifier_type', 'identifier'],
    telling: [['organization_id', 'identifier']],
    parents: ['organization'],
  },
  attribute: {
    names: [
      'attributes',
      'attribute',
      'service_attributes',
      'service_attribute',
      'service_taxonomy',
      'service_taxonomys',
    ],
    one: 'category of a service',
    columns:
      'id link_id service_id taxonomy_term_id taxonomy_id link_type link_entity taxonomy_detail value label'.split(
        ' ',
      ),
    telling: [
      ['link_id', 'taxonomy_term_id'],
      ['service_id', 'taxonomy_id'],
    ],
    parents: ['service'],
  },
  taxonomy_term: {
    names: ['taxonomy_terms', 'taxonomy_term', 'taxonomy', 'taxonomies'],
    one: 'category',
    columns:
      'id code name term description parent_id parent_name taxonomy language taxonomy_id term_uri vocabulary'.split(
        ' ',
      ),
    telling: [
      ['name', 'parent_id'],
      ['name', 'parent_name'],
    ],
    parents: [],
    needs: ['id', 'name'],
  },
  /** Tables of the standard that tell nothing about services to people. */
  unread: {
    names: [
      'taxonomies',
      'taxonomy',
      'funding',
      'fundings',
      'metadata',
      'meta_table_descriptions',
      'meta_table_description',
      'reviews',
    ],
    one: 'row',
    columns: [],
    telling: [],
    parents: [],
  },
} as const satisfies Record<string, TableKind>

export type Kind = keyof typeof kinds

/** Every table of the standard. */
export const everyKind = Object.keys(kinds) as Kind[]

export const kindOf = (kind: Kind): TableKind => kinds[kind]
