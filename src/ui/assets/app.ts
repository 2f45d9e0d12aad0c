/** Brings the design system's components to life. Every page works without it. */
import { initAll } from 'nhsuk-frontend'

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')
initAll()
