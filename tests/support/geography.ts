/** Small files in the columns of the real ones: postcodes, areas, practices. And where a service came to stand. */
import type { Town } from './town.ts'

const csv = (heading: string, rows: readonly string[]): string => `${[heading, ...rows].join('\n')}\n`

/** As the National Statistics Postcode Lookup had them until 2025. */
export const oldLookup = (...rows: string[]) =>
  csv(
    'pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa21,cty,ced,laua,lsoa21,lat,long,imd',
    rows,
  )

/** And since. */
export const newLookup = (...rows: string[]) =>
  csv(
    'PCD7,PCD8,PCDS,DOINTR,DOTERM,USRTYPIND,EAST1M,NORTH1M,GRIDIND,OA21CD,LAD25CD,WD25CD,LSOA21CD,LAT,LONG,IMD20IND',
    rows,
  )

/** The ONS Postcode Directory, in short. */
export const directory = (...rows: string[]) =>
  csv(
    'pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,parish,oseast1m,osnrth1m,osgrdind,lat,long,lsoa11,lsoa21',
    rows,
  )

export const codePointHeading = 'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC'
export const codePoint = (...rows: string[]) => `${rows.join('\n')}\n`

export const outwards = (...rows: string[]) => csv('outward,postcodes,lat_mean,long_mean', rows)
export const deprivation2019 = (...rows: string[]) => csv('lsoa11_code,imd_rank,imd_decile', rows)
export const deprivation2025 = (...rows: string[]) => csv('lsoa21_code,imd_rank,imd_decile', rows)
export const areaNames = (...rows: string[]) => csv('LSOA21CD,LSOA21NM,LAD25CD,LAD25NM', rows)
export const areaChanges = (...rows: string[]) => csv('LSOA11CD,LSOA11NM,CHGIND,LSOA21CD,LSOA21NM', rows)

interface Practice {
  code: string
  name: string
  postcode?: string
  status?: string
  closed?: string
  phone?: string
  setting?: string
}

/** A row of epraccur: 27 columns. */
export const practiceRow = ({ code, name, postcode = 'LA1 1AA', ...rest }: Practice): string => {
  const { status = 'A', closed = '', phone = '01524 555 101', setting = '4' } = rest
  return `${code},${name},Y62,QE1,1 HIGH STREET,LANCASTER,,,,${postcode},19740401,${closed},${status},B,01K,20170401,,${phone},,,,0,,01K,,${setting},`
}

export const practiceHeading =
  'organisation_code,name,national_grouping,high_level_health_geography,address_1,address_2,address_3,address_4,address_5,postcode,open_date,close_date,status_code,organisation_sub_type_code,commissioner,join_provider_date,left_provider_date,contact_telephone,null_1,null_2,null_3,amended_record_indicator,null_4,provider_purchaser,null_5,prescribing_setting,null_6'

/** So many postcodes of one outward code that we know the whole of it, round a point of the grid. */
export const wholeOutward = (outward: string, [east, north]: [number, number]): string => {
  const letters = 'ABDEFGHJLN'.split('')
  const rows = letters.flatMap((first, across) =>
    letters
      .slice(0, 3)
      .map(
        (second, up) =>
          `${outward} 9${first}${second},10,${east + across * 100},${north + up * 100},E92000001,,,,E06000052,`,
      ),
  )
  return codePoint(...rows)
}

/** Where a service came to stand, and how we know. */
export const placeOf = async (here: Town, name: string) =>
  (
    await here.rows<{ x: number; y: number; position_from: string; area: string }>(
      `select (position)[0]::integer as x, (position)[1]::integer as y, position_from, area from service where name = $1`,
      [name],
    )
  )[0]
