/** A status as a coloured word. The words carry the meaning; the colour only helps. */
import { Tag as NhsTag } from 'nhsuk-react-components'

export type TagColour = 'blue' | 'green' | 'orange' | 'grey' | 'white' | 'red'

export const Tag = ({ text, colour }: { text: string; colour: TagColour }) => (
  <NhsTag color={colour}>{text}</NhsTag>
)
