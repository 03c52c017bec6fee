#!/usr/bin/env node
import { start } from './start.ts'

const { adres, stop } = await start({ poort: 8080 })
console.error(adres)
process.on('SIGTERM', () => void stop())
