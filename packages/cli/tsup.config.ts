import { defineConfig } from 'tsup'

export default defineConfig({ entry: ['src/voordeur.ts'], format: ['esm'], target: 'node20', clean: true })
