import type { components } from './generated/openapi.ts'

/** Problem details (RFC 9457) with every wrong place. It never holds a value of the request. */
export type Probleem = components['schemas']['Probleem']

/** Thrown by {@link Client.moet} for an answer that is a problem. `message` is Dutch; programs look at `code`. */
export class Probleemantwoord extends Error {
  override readonly name = 'Probleemantwoord'
  readonly status: number
  readonly code: string
  readonly probleem: Probleem

  constructor(probleem: Probleem) {
    super(`${probleem.title}: ${probleem.detail}`)
    this.status = probleem.status
    this.code = probleem.code
    this.probleem = probleem
  }
}

/**
 * Is this a problem as the API gives it? An error of something in between, such as a gateway, is not.
 *
 * @example
 * isProbleem({ status: 502 }) // false
 */
export function isProbleem(waarde: unknown): waarde is Probleem {
  if (typeof waarde !== 'object' || waarde === null) return false
  const { status, title, detail, code, errors } = waarde as Partial<Probleem>
  return (
    typeof status === 'number' &&
    [title, detail, code].every((een) => typeof een === 'string') &&
    Array.isArray(errors)
  )
}
