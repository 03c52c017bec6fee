import { createServer } from 'node:http'
import { bestandserver } from './serve/bestandserver.ts'

/** To look at the built site locally, with the headers that belong with it. */
const poort = Number(process.env['PORT'] ?? 8080)
createServer(bestandserver('dist')).listen(poort, '127.0.0.1', () => {
  process.stdout.write(`Handboek: http://127.0.0.1:${poort}/\n`)
})
