// The bare server to compare with: Node's own http and JSON, and nothing else. It parses the body and sends it back. With
// the name of a file it sends what is in there instead, made into JSON again for every request: the same bodies in and out
// as the API has, without rules, checks, headers or log.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const bestand = process.argv[2]
const antwoord = bestand ? JSON.parse(readFileSync(bestand, 'utf8')) : undefined

const server = createServer((verzoek, uit) => {
  const stukken = []
  verzoek.on('data', (stuk) => stukken.push(stuk))
  verzoek.on('end', () => {
    const waarde = JSON.parse(Buffer.concat(stukken).toString('utf8'))
    const tekst = JSON.stringify(antwoord ?? waarde)
    uit.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(tekst) })
    uit.end(tekst)
  })
})
server.listen(0, '127.0.0.1', () =>
  process.stderr.write(`luistert op http://127.0.0.1:${server.address().port}\n`),
)
