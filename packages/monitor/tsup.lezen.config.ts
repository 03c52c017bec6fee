import { losseIngang } from '../../tsup.domein.ts'

/** The readers. The CSV parser goes along in the code, so that the package depends on nothing. */
export default losseIngang('src/lezen.ts')
