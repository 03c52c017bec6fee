import { domeinpakket } from '../../tsup.domein.ts'

/** Drawing is an entry of its own, with the layout library in it, so that `index` stays free of it. */
export default domeinpakket('keten', { teken: 'src/teken/index.ts' })
