import { createHash } from 'node:crypto'

/** A fingerprint of contents, whatever the order of keys or the layout of the file. */
export function hash(inhoud: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(gesorteerd(inhoud)))
    .digest('hex')
    .slice(0, 16)
}

function gesorteerd(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(gesorteerd)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sleutel, deel]) => [sleutel, gesorteerd(deel)]),
  )
}
