/** What a conversation is: how it was held, and questions that open one. Pure. */

export const ways = {
  phone: 'By phone',
  home: 'At their home',
  venue: 'At a venue',
  walk: 'On a walk',
  video: 'By video',
  group: 'In a group',
  message: 'By messages',
} as const
export type Way = keyof typeof ways

export const wayOptions = Object.entries(ways).map(([value, label]) => ({ value: value as Way, label }))

/** Open questions, for whoever wants one (seeds, link worker themes 1, 2 and 4). */
export const openQuestions = [
  'What would you like to talk about today?',
  'What has been going well since we last spoke?',
  'What do you enjoy, or used to enjoy?',
  'Who is important to you?',
  'What would be different if things were a little better?',
  'What have you tried before? What helped, even a bit?',
] as const
