/** Turns a page into HTML. */
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { SettingProvider, type Setting } from './setting.ts'

export function draw(page: ReactElement, setting: Setting): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<SettingProvider value={setting}>{page}</SettingProvider>)}`
}
