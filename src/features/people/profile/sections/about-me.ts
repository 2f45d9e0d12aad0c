/** About Me: the headings of the PRSB standard of that name, in the person's own voice. What matters most is kept already. Pure. */
import type { Section } from '../item.ts'

const own = (key: string, label: string, hint: string) => ({
  key,
  label,
  hint,
  kind: 'long' as const,
  size: 4000,
  prsb: `About me / ${label.replaceAll('’', "'")}`,
  voice: 'the person' as const,
})

export const aboutMe: Section = {
  key: 'about-me',
  title: 'About me',
  about: 'In their own words, as they would say them. Write “I”, not “she” or “he”.',
  items: [
    own(
      'important_people',
      'People who are important to me',
      'Who, and how they would like them to be involved. Pets count',
    ),
    own(
      'communicate',
      'How I communicate and how to communicate with me',
      'For example: speak slowly, face me, give me time to answer',
    ),
    own('wellness', 'My wellness', 'What a good day is like, and what a bad one is like'),
    own(
      'please_do',
      'Please do and please don’t',
      'For example: please do ring before you come. Please don’t talk over me',
    ),
    own('support_me', 'How and when to support me', 'What helps, and when. For example: mornings are hard'),
    own(
      'worth_knowing',
      'Also worth knowing about me',
      'Work they did, places they lived, what they are proud of',
    ),
    {
      key: 'written_with',
      label: 'Who helped to write this?',
      hint: 'Name, and how they know the person. Leave it empty if nobody did',
      kind: 'text',
      size: 150,
      prsb: 'About me / Supported to write this by',
      voice: 'the person',
    },
  ],
}
