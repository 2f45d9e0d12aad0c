/** The first wall, cell by cell (quality.md S2): a third of the screens, the others stand beside. */
import { cellsAnswer } from '../support/matrix.ts'

cellsAnswer({ first: 2, of: 3 })
