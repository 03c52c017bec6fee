import { wijzigingMarkdown } from '../bouw/wijziging-markdown.ts'
import { wijzigingen } from '../gegevens/wijziging.ts'
import { wijzigingadres } from '../opmaak/adres.ts'

const alle = new Map(
  wijzigingen().map((een) => [`${een.regel.inhoud.id}@${een.regel.inhoud.geldig.van}`, een.wijziging]),
)

export const data = {
  sleutels: [...alle.keys()],
  pagination: { data: 'sleutels', size: 1, alias: 'sleutel' },
  permalink: ({ sleutel }: { sleutel: string }) =>
    wijzigingadres(...(sleutel.split('@') as [string, string])).replace(/\.html$/, '.md'),
}

export function render({ sleutel }: { sleutel: string }): string {
  return wijzigingMarkdown(alle.get(sleutel)!)
}
