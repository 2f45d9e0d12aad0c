/** What every page knows without being told: whose page it is, where, and what was just said or typed. */
import { createContext, useContext } from 'react'
import { anyone, type Actor } from '../platform/actor.ts'
import type { Form } from '../platform/screen/form.ts'
import type { Place } from '../platform/tx.ts'
import { sayIn, type Say } from '../platform/words/say.ts'

export interface Setting {
  place: Place | undefined
  actor: Actor
  path: string
  form: Form | undefined
  /** What the last change said, shown once. */
  said: string | undefined
  say: Say
  languages: ReadonlyMap<string, { name: string }>
  query: URLSearchParams
  isDemo: boolean
  assets: Assets
}

/** Addresses of the built style sheet and script, from bin/build.ts. */
export interface Assets {
  css: string
  /** For languages that run from right to left. */
  cssFromRight: string
  js: string
}

const SettingContext = createContext<Setting>({
  place: undefined,
  actor: anyone,
  path: '/',
  form: undefined,
  said: undefined,
  say: sayIn({ language: 'en', direction: 'ltr', textOf: () => undefined }),
  languages: new Map(),
  query: new URLSearchParams(),
  isDemo: false,
  assets: { css: '', cssFromRight: '', js: '' },
})

export const SettingProvider = SettingContext.Provider
export const useSetting = (): Setting => useContext(SettingContext)

/** Says words in the language the page is read in. */
export const useSay = (): Say => useContext(SettingContext).say
