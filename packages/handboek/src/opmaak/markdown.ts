import MarkdownIt from 'markdown-it'
import { type Html, rauw } from './html.ts'

const lezer = new MarkdownIt({ html: false, linkify: false })

// The page has the title of the text, which is left out below. Code can be scrolled with the keyboard.
lezer.renderer.rules['heading_open'] = (delen, plaats) => {
  const { tag } = delen[plaats]!
  return `<${tag} class="nl-heading nl-heading--level-${tag.slice(1)}">`
}
lezer.renderer.rules['fence'] = (delen, plaats) =>
  `<pre class="nl-code-block" tabindex="0"><code class="nl-code-block__code">${lezer.utils.escapeHtml(delen[plaats]!.content)}</code></pre>`
lezer.renderer.rules['table_open'] = () =>
  '<div class="schuif" tabindex="0" role="group" aria-label="Tabel"><table class="tabel">'
lezer.renderer.rules['table_close'] = () => '</table></div>'

/** A text of the repository as it stands. Links to files beside it are left out: the site doesn't have those. */
export function markdown(tekst: string): Html {
  return rauw(lezer.render(tekst.replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1').replace(/^# .*\n/, '')))
}
