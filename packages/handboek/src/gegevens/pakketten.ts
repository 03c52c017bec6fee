import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { HOOFDMAP } from './handboek.ts'

export interface Pakket {
  readonly map: string
  readonly naam: string
  readonly versie: string
  readonly beschrijving: string
  readonly lees?: string
  /** The public face, as API Extractor reports it. */
  readonly api?: string
}

/** The packages that go to npm. */
export const pakketten: readonly Pakket[] = readdirSync(`${HOOFDMAP}/packages`).flatMap((map) => {
  const hier = `${HOOFDMAP}/packages/${map}`
  if (!existsSync(`${hier}/package.json`)) return []
  const {
    name,
    version,
    description,
    private: eigen,
  } = JSON.parse(readFileSync(`${hier}/package.json`, 'utf8')) as {
    name: string
    version: string
    description: string
    private?: boolean
  }
  const lees = tekst(`${hier}/README.md`)
  const api = tekst(`${hier}/etc/${map}.api.md`)
    ?.match(/```ts\n([\s\S]*?)```/)?.[1]
    ?.trim()
  return eigen
    ? []
    : [
        {
          map,
          naam: name,
          versie: version,
          beschrijving: description,
          ...(lees && { lees }),
          ...(api && { api }),
        },
      ]
})

function tekst(pad: string): string | undefined {
  return existsSync(pad) ? readFileSync(pad, 'utf8') : undefined
}
