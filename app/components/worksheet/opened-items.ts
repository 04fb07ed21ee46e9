import type { WorksheetView } from '#app/use-cases/answers/read-worksheet.server.ts'

/**
 * The items that are open when the page is opened: the one asked for; else the first that was returned, or is not
 * answered, or the only one there is. The counterpart below opens when it has a single item.
 */
export function openedItems({ main, pair, figures }: WorksheetView, asked: string | null): readonly string[] {
  const codes = main.items.map(({ code }) => code)
  const beneath = pair?.items.length === 1 ? pair.items.map(({ code }) => code) : []
  if (asked !== null && [...codes, ...(pair?.items ?? []).map(({ code }) => code)].includes(asked)) {
    return [...new Set([asked, ...beneath])]
  }
  const returned = main.items.find((item) => item.returned !== null)?.code
  const unanswered = codes.find((code) => figures.byItem[code]?.answered === false)
  const first = returned ?? unanswered ?? (codes.length === 1 ? codes[0] : undefined)
  return [...(first === undefined ? [] : [first]), ...beneath]
}
