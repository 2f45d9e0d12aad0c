/** /: which version of the standard this is, where it is described, and whose words it passes on. */
import { sourcesOf } from '../services.ts'
import type { Resource } from './resource.ts'

/** As the validator of Open Referral UK names the version. */
export const standard = 'HSDS-UK-3.0'

export const root: Resource = {
  path: '/',
  summary: 'Which version of the standard this is, and whose words it passes on.',
  takes: [],
  schema: 'api_details',
  isList: false,
  async answer(asked) {
    const { tx, ofPlace } = asked
    const address = `${tx.publicUrl}/open-referral`
    const sources = await sourcesOf(asked)
    return {
      version: standard,
      profile: 'https://docs.openreferraluk.org/en/latest/',
      openapi_url: `${address}/openapi.json${ofPlace}`,
      publisher: { name: tx.place.name, phone: tx.place.phone },
      attributions: [...sources.values()].map(({ source, licence }) => ({ source, licence })),
      downloads: {
        json: `${address}/download/directory.json${ofPlace}`,
        tables: `${address}/download/directory.zip${ofPlace}`,
      },
    }
  },
}
