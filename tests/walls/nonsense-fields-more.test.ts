/** Whatever is typed into a form, the answer is a page (quality.md S18): a third of the forms, the others stand beside. */
import { oddWordsInFields } from '../support/odd-fields.ts'

oddWordsInFields({ first: 1, of: 3 })
