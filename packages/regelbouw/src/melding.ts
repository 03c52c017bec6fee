/** Something wrong in a specs file: where, and what, in one Dutch sentence. */
export interface Melding {
  readonly bestand: string
  readonly regel: number
  readonly kolom: number
  readonly bericht: string
}

/** `specs/urgentie/x.yaml:12:7 Rij "groep-d" noemt een bron die niet bestaat.` */
export function toonMelding({ bestand, regel, kolom, bericht }: Melding): string {
  return `${bestand}:${regel}:${kolom} ${bericht}`
}
