/** Whether somebody who speaks the language has read a text, as a coloured word. */
import { Tag, type TagColour } from '../../ui/tag.tsx'
import { isCorrected, stateOf, stateWords, type State, type Text } from './correction.ts'

const colours: Record<State, TagColour> = {
  unsaid: 'grey',
  unchecked: 'orange',
  again: 'orange',
  checked: 'green',
}

export function CheckedTag({ text, language }: { text: Text; language: string }) {
  const state = stateOf(text, language)
  return (
    <>
      <Tag text={stateWords[state]} colour={colours[state]} />
      {isCorrected(text) && (
        <>
          {' '}
          <Tag text="Corrected here" colour="blue" />
        </>
      )}
    </>
  )
}
