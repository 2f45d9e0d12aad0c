/** GP practices by their ODS code. */
import { sql } from 'kysely'
import type { SharedList } from './shared.ts'

export interface PracticeContent {
  name: string
  address: string | null
  postcode: string | null
  phone: string | null
  status: 'active' | 'closed' | 'dormant' | 'proposed'
  closed_on: string | null
}

export const practiceList: SharedList = {
  stored: keys => sql`
    select code as key, to_jsonb(practice) - 'code' as content from practice where code = any(${keys}::text[])
  `,
  async put(tx, id) {
    await sql`
      insert into practice
      select (jsonb_populate_record(null::practice, row.content || jsonb_build_object('code', row.key))).*
      from import_row as row where row.import_id = ${id}
      on conflict (code) do update set name = excluded.name, address = excluded.address,
        postcode = excluded.postcode, phone = excluded.phone, status = excluded.status,
        closed_on = excluded.closed_on
    `.execute(tx.db)
  },
}
