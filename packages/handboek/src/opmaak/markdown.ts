import MarkdownIt from 'markdown-it'
import { type Html, rauw } from './html.ts'

const lezer = new MarkdownIt({ html: false, linkify: false })

// Headings one level down: the page has its own title. Code can be scrolled with the keyboard.
lezer.renderer.rules['heading_open'] = (delen, plaats) => {
  const niveau = Math.min(Number(delen[plaats]!.tag.slice(1)) + 1, 6)
  return `<h${niveau} class="nl-heading nl-heading--level-${niveau}">`
}
lezer.renderer.rules['heading_close'] = (delen, plaats) =>
  `</h${Math.min(Number(delen[plaats]!.tag.slice(1)) + 1, 6)}>`
lezer.renderer.rules['fence'] = (delen, plaats) =>
  `<pre class="nl-code-block" tabindex="0"><code class="nl-code-block__code">${lezer.utils.escapeHtml(delen[plaats]!.content)}</code></pre>`
lezer.renderer.rules['table_open'] = () =>
  '<div class="schuif" tabindex="0" role="region" aria-label="Tabel"><table class="tabel">'
lezer.renderer.rules['table_close'] = () => '</table></div>'

/** A text of the repository as it stands. Links to files beside it are left out: the site doesn't have those. */
export function markdown(tekst: string): Html {
  return rauw(lezer.render(tekst.replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1').replace(/^# .*\n/, '')))
}
