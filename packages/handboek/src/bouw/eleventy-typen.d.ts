/** Eleventy 3 has no types; this is all that is used of it. */
declare module '@11ty/eleventy' {
  export class Eleventy {
    constructor(invoer: string, uitvoer: string, keuzes: object)
    write(): Promise<void>
  }
}
