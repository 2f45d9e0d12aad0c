/** “Asked, and they prefer not to say” is an answer of its own: never the same as not asked, and never asked again. */
export const unsaid = { value: 'unsaid', label: 'Asked, and they prefer not to say' } as const
