/** A telephone number among words: from left to right whatever the page is, on one line, and to be rung with one tap. */
export const Phone = ({ number }: { number: string }) => (
  <a className="app-unbroken" dir="ltr" href={`tel:${number.replaceAll(' ', '')}`}>
    {number}
  </a>
)

/** A number, an address or a code as somebody typed it: shown from left to right whatever the page is. */
export const Typed = ({ words }: { words: string }) => (
  <bdi className="app-unbroken" dir="ltr">
    {words}
  </bdi>
)
