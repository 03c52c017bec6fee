import { domeinpakket } from '../../tsup.domein.ts'

export default domeinpakket('gereedheid')
