import { magGedeeld, route, toetsAkkoord, toetsRegio } from '@voordeur/keten'
import { teken } from '@voordeur/keten/teken'
import type { Werkwoorden } from './typen.ts'

export const keten: Werkwoorden<
  'maakRegioToetsing' | 'maakRegioTekening' | 'maakAkkoordToetsing' | 'maakRoute' | 'maakOverdrachtDeling'
> = {
  maakRegioToetsing: ({ regio, ...context }) => toetsRegio(regio, context),
  maakRegioTekening: ({ regio, ...context }) => teken(regio, context),
  maakAkkoordToetsing: ({ akkoord, ...context }) => toetsAkkoord(akkoord, context),
  maakRoute: ({ van, naar, ...context }) => route(van, naar, context),
  maakOverdrachtDeling: ({ overdracht, ...vraag }) => magGedeeld(overdracht, vraag),
}
