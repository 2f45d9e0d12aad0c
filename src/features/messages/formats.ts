/** The forms somebody may need what we write in (Accessible Information Standard, DAPB1605). Pure. */
export const formats = [
  { value: 'standard', label: 'Ordinary print' },
  { value: 'large-print', label: 'Large print' },
  { value: 'easy-read', label: 'Easy read: short sentences, with pictures' },
  { value: 'audio', label: 'Read aloud: we ask a link worker to ring or record it' },
  { value: 'braille', label: 'Braille: we ask a link worker to have it made' },
] as const
export type Format = (typeof formats)[number]['value']
