/**
 * What people say in Welsh, Polish and Urdu when life, body or home is in danger: few words, and those that leave little
 * doubt. Drawn up without native speakers: whoever knows a better word adds it here, and says it in the test.
 * Each is matched as whole words, however its accents are typed; one that ends in * may go on. Pure.
 */
import { folded } from './folded.ts'

/** The body is in danger now; the person does not want to live or hurts themselves; somebody else hurts them. */
export type Danger = 'body' | 'life' | 'home'

const list = (phrases: string): readonly string[] => phrases.split(',').map(phrase => phrase.trim())

export const emergencies: Record<'cy' | 'pl' | 'ur', Record<Danger, readonly string[]>> = {
  cy: {
    life: list(`
      eisiau marw, isio marw, ishe marw, moyn marw, dwi am farw, dw i am farw, rydw i am farw,
      ddim eisiau byw, ddim isio byw, ddim moyn byw, dim eisiau byw, dim isio byw, hunanladd*, lladd fy hun*,
      ladd fy hun*, diwedd ar fy mywyd, ddiwedd ar fy mywyd, niweidio fy hun*, anafu fy hun*, brifo fy hun*,
      frifo fy hun*, torri fy hun*, hunan-niw*, hunanniw*`),
    home: list(`
      fy nharo, fy nghuro, fy mrifo, fy mwrw, fy nyrnu, fy nhagu, fy nhreisio, hitio fi, taro fi, curo fi,
      bwrw fi, fy ngham-drin, fy nghamdrin, fy mygwth, mewn perygl`),
    body: list(`
      poen yn y frest, poenau yn y frest, boen yn y frest, poen yn fy mrest, boen yn fy mrest,
      yn cael trawiad ar y galon, 'n cael trawiad ar y galon, yn cael strôc, 'n cael strôc, methu anadlu,
      ffaelu anadlu, ddim yn gallu anadlu, methu cael fy ngwynt, trafferth anadlu, gorddos*, orddos*,
      wedi cymryd gormod o dabledi, wedi llyncu gormod o dabledi`),
  },
  pl: {
    life: list(`
      chcę umrzeć, chciałbym umrzeć, chciałabym umrzeć, wolę umrzeć, chcę już umrzeć, nie chcę żyć,
      nie chcę już żyć, nie chce mi się żyć, nie chce mi się już żyć, nie mam po co żyć, samobój*, zabić się,
      się zabić, zabiję się, się zabiję, odebrać sobie życie, skończyć ze sobą, zrobić sobie krzywdę,
      zrobię sobie krzywdę, robię sobie krzywdę, krzywdzę się, okaleczam się, się okaleczam, samookalecz*,
      tnę się, się tnę, ranię się`),
    home: list(`
      bije mnie, mnie bije, biją mnie, mnie biją, pobił mnie, mnie pobił, uderzył mnie, mnie uderzył,
      kopie mnie, on mnie dusi, mąż mnie dusi, dusił mnie, mnie dusił, zgwałcił mnie, mnie zgwałcił,
      znęca się nade mną, znęca się nad nami, on mi grozi, mąż mi grozi, partner mi grozi,
      grozi mi śmiercią, grozi mi nożem, boję się go, boję się męża, boję się partnera, boję się ojca,
      w niebezpieczeństwie`),
    body: list(`
      ból w klatce, bóle w klatce, bólu w klatce, ból klatki, boli mnie w klatce, boli w klatce,
      boli mnie klatka piersiowa, ucisk w klatce, mam zawał, ma zawał, mam udar, ma udar, nie mogę oddychać,
      nie może oddychać, nie mogę złapać oddechu, trudno mi oddychać, ciężko mi oddychać, nie oddycha,
      duszę się, dusi się, przedawk*, wziąłem za dużo tabletek, wzięłam za dużo tabletek,
      wziąłem za dużo leków, wzięłam za dużo leków`),
  },
  ur: {
    life: list(`
      مرنا چاہت*, مر جانا چاہت*, جینا نہیں چاہت*, نہیں جینا چاہت*, زندہ نہیں رہنا چاہت*, جینے کا دل نہیں,
      خودکشی, خود کشی, اپنی جان لے*, اپنی جان لین*, اپنی زندگی ختم, اپنی زندگی کا خاتمہ, خود کو مار*,
      خود کو ختم, اپنے آپ کو مار*, اپنے آپ کو ختم, خود کو نقصان, اپنے آپ کو نقصان, خود کو زخمی,
      اپنے آپ کو زخمی, خود کو تکلیف, اپنے آپ کو تکلیف, خود کو کاٹ*, khudkushi, khud kushi, marna chahta,
      marna chahti, jeena nahi chahta, jeena nahi chahti`),
    home: list(`
      مجھے مارتا, مجھے مارتی, مجھے مارتے, مجھے مارا, مجھے مار رہ*, مجھے مار دے*, مجھے مار ڈال*, مجھے پیٹتا,
      مجھے پیٹتی, مجھے پیٹتے, مجھے جان سے مار*, مجھ پر ہاتھ اٹھا*, مجھ پر تشدد, مجھے دھمکی*, مجھے دھمکات*,
      خطرے میں ہوں, مجھے خطرہ, جان خطرے میں, جان کو خطرہ, جان کا خطرہ, mujhe maarta, mujhe marta hai,
      mujhe maarte, khatre mein hoon`),
    body: list(`
      سینے میں درد, سینے میں شدید درد, سینے میں بہت درد, سینے میں تیز درد, چھاتی میں درد, سینے میں جکڑن,
      دل کا دورہ پڑ رہ*, سانس نہیں لے, سانس نہیں آ*, سانس لینے میں دشواری, سانس لینے میں مشکل,
      سانس لینے میں تکلیف, سانس بند, دم گھٹ*, اوورڈوز, اوور ڈوز, زیادہ گولیاں کھا لی*, ساری گولیاں کھا لی*,
      seene mein dard, saans nahi aa, saans nahin aa, saans nahi le`),
  },
}

const anyOf = (phrases: readonly string[]): RegExp => {
  const each = phrases.map(phrase => {
    const isOpen = phrase.endsWith('*')
    return folded(isOpen ? phrase.slice(0, -1) : phrase) + (isOpen ? '' : '(?![\\p{L}\\p{N}])')
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})`, 'u')
}

const every = (danger: Danger): RegExp =>
  anyOf(Object.values(emergencies).flatMap(ofLanguage => ofLanguage[danger]))
const heard: Record<Danger, RegExp> = { body: every('body'), life: every('life'), home: every('home') }

/** What somebody's words say of danger, in a language that is not English. */
export function dangersIn(own: string): ReadonlySet<Danger> {
  const said = folded(own)
  return new Set((Object.keys(heard) as Danger[]).filter(danger => heard[danger].test(said)))
}
