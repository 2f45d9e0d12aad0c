/**
 * How long a text message is, as networks count: 160 characters of their own alphabet, 70 of any other; a longer one
 * goes in parts of 153 or 67 (3GPP TS 23.038 and 23.040). Pure.
 */
const ofAlphabet =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
/** These take the room of two. */
const ofTwo = '^{}\\[~]|€\f'

/** Signs of print that keyboards of phones lack: one of these would make the whole message three times as long. */
const plain: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00A0': ' ',
  '•': '-',
}

/** The same words, with the signs that every phone has. */
export const plainly = (text: string): string =>
  text.replace(/[‘’“”–—…\u00A0•]/g, sign => plain[sign] ?? sign)

/** In how many parts it is sent, and paid for. */
export function partsOf(text: string): number {
  const signs = Array.from(text)
  const isOfAlphabet = signs.every(sign => ofAlphabet.includes(sign) || ofTwo.includes(sign))
  const length = isOfAlphabet
    ? signs.reduce((sum, sign) => sum + (ofTwo.includes(sign) ? 2 : 1), 0)
    : text.length
  const [whole, part] = isOfAlphabet ? [160, 153] : [70, 67]
  return length <= whole ? 1 : Math.ceil(length / part)
}

/** What may be sent as one text: GOV.UK Notify takes four parts, and three are enough to read on a phone. */
export const mostParts = 3

/** The first of these that is short enough, the fullest first; the last one, if none is. */
export const shortEnough = (fullestFirst: readonly string[]): string => {
  const said = fullestFirst.map(plainly)
  return said.find(text => partsOf(text) <= mostParts) ?? said.at(-1) ?? ''
}
