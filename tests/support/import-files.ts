/** Files to import in a journey: the real ones where they lie beside the project, else small ones of the same shape. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sharedFolder } from './shared-data.ts'

export interface ImportFiles {
  foodBanks: string
  libraries: string
  postcodes: string
  /** A postcode of that file, in Lancaster. */
  home: string
}

export function importFiles(): ImportFiles {
  if (existsSync(sharedFolder))
    return {
      foodBanks: `${sharedFolder}/directories/foodbanks_uk.json`,
      libraries: `${sharedFolder}/directories/libraries/lancashire_county_council.csv`,
      postcodes: `${sharedFolder}/geography/postcodes_LA_PR_BB_FY.csv`,
      home: 'LA1 1YF',
    }
  const folder = mkdtempSync(join(tmpdir(), 'alongside-files-'))
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  return {
    foodBanks: write('foodbanks.json', foodBanks),
    libraries: write('libraries.csv', libraries),
    postcodes: write('postcodes.csv', postcodes),
    home: 'LA1 8HM',
  }
}

const foodBanks = JSON.stringify([
  {
    name: 'Bay',
    location_name: 'Quay',
    url: 'https://bay.example',
    phone: '01524 555 501',
    email: 'food@bay.example',
    address: 'Quay Street',
    postcode: 'LA1 8QT',
    country: 'England',
    lat: 54.05,
    lon: -2.8,
    network: 'Independent',
  },
  {
    name: 'Hill',
    location_name: '',
    url: 'https://hill.example',
    phone: '07',
    email: '',
    address: 'High Street',
    postcode: 'LA2 3HT',
    country: 'England',
    lat: 54.07,
    lon: -2.76,
    network: 'Independent',
  },
])

const libraries = `Local authority,Library name,Address 1,Address 2,Address 3,Postcode,Year closed,Monday staffed hours,Tuesday staffed hours,URL,Email address
Lune Valley Council,Lancaster,Market Square,Lancaster,,LA1 8QT,,09:00-17:00,09:00-17:00,https://libraries.example,lancaster@libraries.example
Lune Valley Council,Heysham,Village Road,Heysham,,LA3 4HY,2011,,,,
`

const postcodes = `postcode,lat,long
LA1 8HM,54.0463,-2.8087
LA1 8QT,54.0518,-2.8012
`
