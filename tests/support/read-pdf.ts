import { buffer } from 'node:stream/consumers'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Paper } from '#app/domain/papers/layout.ts'
import { writePaper } from '#app/platform/paper/write-paper.server.ts'

export type PdfText = {
  readonly text: string
  /** Edges in points from the left and the bottom of the page. */
  readonly left: number
  readonly right: number
  readonly bottom: number
}
export type PdfPage = {
  readonly width: number
  readonly height: number
  readonly texts: readonly PdfText[]
  /** All of it in one line, single spaces between. */
  readonly text: string
}
export type PdfRead = {
  readonly pages: readonly PdfPage[]
  readonly text: string
  readonly title: string | undefined
  readonly language: string | null
  readonly tagged: boolean
}

/** Reads a PDF as anybody's program would: what stands where on which page. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item): readonly PdfText[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])]
      return [{ text: item.str, left, right: left + item.width, bottom }]
    })
    pages.push({ width, height, texts, text: oneLine(texts.map(({ text }) => text).join(' ')) })
  }
  const { info } = await document.getMetadata()
  const marks = await document.getMarkInfo()
  const title = (info as { readonly Title?: string; readonly Language?: string }).Title
  const language = (info as { readonly Language?: string }).Language ?? null
  await document.destroy()
  return { pages, title, language, tagged: marks?.['Marked'] === true, text: pages.map(({ text }) => text).join(' ') }
}

export async function readPaperPdf(paper: Paper): Promise<PdfRead> {
  return readPdf(await buffer(writePaper(paper)))
}

/** Texts that reach into the margin of their page, or out of it. */
export function outsideMargins({ pages }: PdfRead, margin = 24): readonly string[] {
  return pages.flatMap(({ width, height, texts }) =>
    texts
      .filter(
        ({ left, right, bottom }) =>
          left < margin || right > width - margin || bottom < margin || bottom > height - margin,
      )
      .map(({ text }) => text),
  )
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
