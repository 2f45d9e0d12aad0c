/** Questions with one answer of a few, all in sight. */
import { Radios } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { given, grouped, type Props } from './question.ts'
import { useSay } from '../setting.ts'
import { words } from '../words.ts'
import { Saved } from './saved.tsx'

/** One of a few, all in sight. `below` opens under an option. */
export function RadioField({
  inline = false,
  below,
  ...props
}: Props & { inline?: boolean; below?: Record<string, ReactNode> }) {
  const { field } = props
  return (
    <>
      <Radios {...grouped(props, useSay())} idPrefix={field.name} inline={inline}>
        {field.options?.map(({ value, label, hint, language }) => (
          <Radios.Item
            key={value}
            value={value}
            {...given<{ hint: string }>({ hint })}
            defaultChecked={field.raw === value}
            conditional={below?.[value]}
          >
            {language === undefined ? label : <span lang={language}>{label}</span>}
          </Radios.Item>
        ))}
      </Radios>
      <Saved field={field} />
    </>
  )
}

/** 0 to 10, with what the ends mean. */
export function ScaleField({ low, high, ...props }: Props & { low: string; high: string }) {
  const say = useSay()
  const hint = [props.field.hint, say(words.scaleEnds, { low, high })].filter(Boolean).join(' ')
  return (
    <div className="app-scale">
      <RadioField {...props} field={{ ...props.field, hint }} inline />
    </div>
  )
}
