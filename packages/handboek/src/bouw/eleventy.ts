import { Eleventy } from '@11ty/eleventy'

/** Makes all pages: every template in `paginas` is TypeScript that gives whole HTML. */
export async function maakPaginas(uit: string): Promise<void> {
  const bouwer = new Eleventy('src/paginas', uit, {
    configPath: false,
    quietMode: true,
    config: (instellingen: EleventyInstellingen) => {
      instellingen.addExtension('11ty.ts', { key: '11ty.js' })
      instellingen.addTemplateFormats('11ty.ts')
      instellingen.addGlobalData('eleventyExcludeFromCollections', true)
      instellingen.setUseGitIgnore(false)
    },
  })
  await bouwer.write()
}

/** What is used of Eleventy's configuration; it has no types of its own. */
interface EleventyInstellingen {
  addExtension(uitgang: string, keuzes: { key: string }): void
  addTemplateFormats(uitgang: string): void
  addGlobalData(naam: string, waarde: unknown): void
  setUseGitIgnore(aan: boolean): void
}
