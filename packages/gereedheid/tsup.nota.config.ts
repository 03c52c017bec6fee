import { losseIngang } from '../../tsup.domein.ts'

/** The ledger of the nota: whoever loads a checklist does not load it. */
export default losseIngang('src/nota.ts')
