import type { Gegevens } from './gegevens.ts'
import { type Schrijver, schrijverNaar } from './logboek.ts'

/** How a server is to behave. Everything has a default. */
export interface Serveropties {
  /** Origins of websites whose pages may ask questions (CORS). Default none; what is public may be read by all. */
  readonly herkomsten?: readonly string[]
  /** Largest body with facts, in bytes. Default 1 MiB. */
  readonly maxBytes?: number
  /** Largest document to read, and largest body of a bundle, in bytes. Default 20 MiB. */
  readonly maxBestandBytes?: number
  /** Milliseconds in which a body has to be complete, and in which a stream has to go on. Default 10 000. */
  readonly lichaamstijd?: number
  /** Milliseconds in which a document has to be read. Default 20 000. */
  readonly leestijd?: number
  /** Requests at the same time. Default 1000. */
  readonly gelijktijdig?: number
  /** Requests at the same time of one sender. Default 0: no limit, since behind a gateway everyone is one sender. */
  readonly gelijktijdigPerAfzender?: number
  /** Milliseconds that the process may be behind before it refuses requests. Default 1000. */
  readonly achterstand?: number
  /** Folder with a built handboek, served beside the API. Default none. */
  readonly handboek?: string
  /** Takes the lines of the log. Default: JSON on standard output. */
  readonly logboek?: Schrijver
}

/** What only this package itself can give along, such as a test. */
export interface Interneopties extends Serveropties {
  /** What can be looked up. Default: what comes with the package. */
  readonly gegevens?: Gegevens
}

export type Vasteopties = Required<Omit<Interneopties, 'gegevens' | 'handboek'>> &
  Pick<Interneopties, 'gegevens' | 'handboek'>

export function vasteOpties(opties: Interneopties): Vasteopties {
  return {
    herkomsten: [],
    maxBytes: 1024 * 1024,
    maxBestandBytes: 20 * 1024 * 1024,
    lichaamstijd: 10_000,
    leestijd: 20_000,
    gelijktijdig: 1000,
    gelijktijdigPerAfzender: 0,
    achterstand: 1000,
    ...opties,
    logboek: opties.logboek ?? schrijverNaar(process.stdout),
  }
}
