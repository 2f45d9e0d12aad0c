/** The tables of HSDS that stand for themselves: organisations, services, where they are and how to reach them. */
import type { Written } from './kinds.ts'

export const things = {
  organization: {
    names: 'organizations organization organisations organisation',
    one: 'organisation',
    columns:
      'id name alternate_name description email url website tax_status tax_id year_incorporated date_incorporated legal_status logo uri parent_organization_id accreditations funding_sources licenses phone address_1 city state_province postal_code',
    telling: ['date_incorporated', 'tax_status', 'legal_status', 'year_incorporated', 'tax_id'],
    needs: 'id name',
  },
  program: {
    names: 'programs program',
    one: 'programme',
    columns: 'id organization_id name alternate_name description',
    parents: 'organization',
    needs: 'id name',
  },
  service: {
    names: 'services service',
    one: 'service',
    columns:
      'id organization_id program_id location_id organization_name name alternate_name description short_desc url website email status interpretation_services application_process wait_time fees_description fees accreditations eligibility_description eligibility audience minimum_age maximum_age assured_date assurer_email licenses alert last_modified accepted_payments funding_sources keywords languages required_documents service_areas taxonomy_ids phone additional_information',
    telling: ['application_process', 'interpretation_services', 'fees_description', 'assured_date'],
    parents: 'organization location program',
    needs: 'id name',
  },
  location: {
    names: 'locations location',
    one: 'location',
    columns:
      'id organization_id organization_name location_type url website name alternate_name description short_desc transportation latitude longitude external_identifier external_identifier_type accessibility admin_emails email languages virtual phone address_1 weekday opens_at closes_at',
    telling: ['transportation latitude', 'location_type', 'admin_emails'],
    parents: 'organization',
    needs: 'id',
    wants: 'name',
  },
  service_at_location: {
    names: 'service_at_locations service_at_location services_at_location services_at_locations',
    one: 'link of a service to a location',
    columns: 'id service_id location_id description',
    parents: 'service',
    needs: 'service_id location_id',
  },
  postal_address: {
    names: 'postal_addresses postal_address mail_addresses mail_address',
    one: 'postal address',
    columns:
      'id location_id organization_id attention address_1 address_2 address_3 address_4 city region state_province postal_code country',
    telling: ['attention address_1'],
    parents: 'location organization',
    needs: 'address_1',
    wants: 'city',
  },
  address: {
    names: 'addresses address physical_addresses physical_address',
    one: 'address',
    columns:
      'id location_id organization_id attention address_1 address_2 address_3 address_4 city region state_province postal_code country address_type',
    telling: ['address_1 location_id'],
    parents: 'location organization',
    needs: 'address_1',
    wants: 'city',
  },
  phone: {
    names: 'phones phone',
    one: 'phone',
    columns:
      'id location_id service_id organization_id contact_id service_at_location_id number extension type description department language vanity_number country_prefix',
    telling: ['number contact_id', 'number extension', 'number_type'],
    parents: 'contact location organization service service_at_location',
    needs: 'number',
    wants: 'number_type',
  },
  contact: {
    names: 'contacts contact',
    one: 'contact',
    columns: 'id organization_id service_id service_at_location_id location_id name title department email',
    telling: ['title department'],
    parents: 'location organization service service_at_location',
    wants: 'name',
  },
} as const satisfies Record<string, Written>
