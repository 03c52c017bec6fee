// The bare server to compare with: Node's own http and JSON, and nothing else: no checks, headers or log.
// Without arguments it parses the body and sends it back. With `antwoord <file>` it sends what is in there instead, made
// into JSON again for every request: the same bodies in and out as the API has. With `werkwoord <module> <operation>` it
// asks the same verb as the API does and sends its answer: the same work, so that only the server itself differs.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [soort, bestand, operatie] = process.argv.slice(2)

async function maakAntwoorder() {
  if (soort === 'antwoord') {
    const antwoord = JSON.parse(readFileSync(bestand, 'utf8'))
    return () => antwoord
  }
  if (soort === 'werkwoord') return (await import(bestand)).werkwoorden[operatie]
  return (waarde) => waarde
}

const antwoordOp = await maakAntwoorder()
const server = createServer((verzoek, uit) => {
  const stukken = []
  verzoek.on('data', (stuk) => stukken.push(stuk))
  verzoek.on('end', () => {
    const waarde = JSON.parse(Buffer.concat(stukken).toString('utf8'))
    const tekst = JSON.stringify(antwoordOp(waarde))
    uit.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(tekst) })
    uit.end(tekst)
  })
})
server.listen(0, '127.0.0.1', () =>
  console.error(`Kale server luistert op http://127.0.0.1:${server.address().port}`),
)
