import { meetTabel } from './tabel.ts'
const t = await meetTabel()
console.log(t)
