/** What staff call a language: by its name in English. What it calls itself stands in its file. */
const names = new Intl.DisplayNames('en-GB', { type: 'language' })

export const languageName = (tag: string): string => names.of(tag) ?? tag
