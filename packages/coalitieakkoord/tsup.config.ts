import { domeinpakket } from '../../tsup.domein.ts'

/** Reports are an entry of their own, so that who only judges loads none of their text. */
export default domeinpakket('coalitieakkoord', { rapport: 'src/rapport/index.ts' })
