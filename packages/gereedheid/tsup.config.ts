import { domeinpakket } from '../../tsup.domein.ts'

/** The ledger of the nota is an entry of its own, so that `index` stays free of its data. */
export default domeinpakket('gereedheid', { nota: 'src/nota.ts' })
