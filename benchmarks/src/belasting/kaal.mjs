// The bare server to compare with: Node's own http, that parses a JSON body and sends it back. With `antwoord` in its
// arguments it sends an answer of that many bytes instead, to tell what the size of an answer costs.
import { createServer } from 'node:http'

const lengte = Number(process.argv[2] ?? 0)
const vast = lengte > 0 ? JSON.stringify({ vulling: 'x'.repeat(Math.max(0, lengte - 14)) }) : undefined

const server = createServer((verzoek, antwoord) => {
  const stukken = []
  verzoek.on('data', (stuk) => stukken.push(stuk))
  verzoek.on('end', () => {
    const waarde = JSON.parse(Buffer.concat(stukken).toString('utf8'))
    const tekst = vast ?? JSON.stringify(waarde)
    antwoord.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(tekst),
    })
    antwoord.end(tekst)
  })
})
server.listen(0, '127.0.0.1', () =>
  process.stderr.write(`luistert op http://127.0.0.1:${server.address().port}\n`),
)
