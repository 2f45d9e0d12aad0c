/** Table of contents: every screen, in the order of the site. */
import type { Config } from './platform/config.ts'
import type { AnyScreen } from './platform/screen/screen.ts'
import { demoSignIn } from './features/accounts/screens/sign-in.tsx'

/** Screens that exist in every installation. */
export const screens: readonly AnyScreen[] = []

/** Screens of a demonstration only. */
export const demonstrationScreens: readonly AnyScreen[] = [demoSignIn]

export const screensFor = ({ mode }: Config): readonly AnyScreen[] =>
  mode === 'demo' ? [...screens, ...demonstrationScreens] : screens
