import { formats } from '#app/content/formats.ts'
import { inLanguage } from '#app/content/words.ts'
import { countsWords } from '#app/content/words/information.ts'
import type { ExportedCounts } from '#app/use-cases/information/export-counts.server.ts'

/** The counts of a month as a list in Indonesian, whatever the language of the screen: it goes into reports. */
export function countsTable({ office, timezone, month, now, rows }: ExportedCounts) {
  const t = inLanguage(countsWords, 'id')
  const f = formats('id', timezone)
  const texts = [t.day, t.channel, t.service, t.topic].map((title) => ({ title, width: 24 }))
  const figures = [t.count, t.answered, t.sameDay].map((title) => ({ title, width: 12, digits: 0 }))
  return {
    name: t.sheet,
    lines: [t.title(office, f.month(`${month}-01`)), t.made(f.moment(now))],
    columns: [...texts, ...figures],
    rows: rows.map((row) => [row.askedOn, row.channel, row.service, row.topic, row.count, row.answered, row.sameDay]),
  }
}
