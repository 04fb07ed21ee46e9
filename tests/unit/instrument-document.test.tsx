import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EditionComponent } from '#app/components/instrument/edition-body.tsx'
import { EditionContents } from '#app/components/instrument/edition-contents.tsx'
import { EditionRules } from '#app/components/instrument/edition-rules.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { inOneLanguage } from '#app/domain/instrument/one-language.ts'
import { explainScoring } from '#app/use-cases/instrument/explain-scoring.server.ts'
import { readEdition } from '#app/use-cases/instrument/read-edition.server.ts'
import { loadEditions } from '#db/reference/editions.server.ts'

const editions = loadEditions()
const ids = [...editions.keys()]

function htmlOf(editionId: string, language: 'id' | 'en'): string {
  const edition = readEdition({ editions }, editionId, language)
  return renderToStaticMarkup(
    <LanguageProvider language={language}>
      <EditionContents edition={edition} />
      <EditionRules edition={edition} />
      {edition.components.map((component) => (
        <EditionComponent key={component.code} component={component} />
      ))}
    </LanguageProvider>,
  )
}

test('a text of two languages becomes one, and everything else stays', () => {
  const value = {
    name: { id: 'nama', en: 'name' },
    documents: [{ key: 'd1', id: 'surat', en: 'letter' }],
    weight: 0.5,
    nothing: null,
    min: { WBK: null, WBBM: 'WBK' },
  }
  expect(inOneLanguage(value, 'en')).toEqual({
    name: 'name',
    documents: [{ key: 'd1', text: 'letter' }],
    weight: 0.5,
    nothing: null,
    min: { WBK: null, WBBM: 'WBK' },
  })
})

test.each(ids.flatMap((id) => [[id, 'id'] as const, [id, 'en'] as const]))(
  '%s in %s shows every item once, and every entry of the contents leads somewhere',
  (editionId, language) => {
    const html = htmlOf(editionId, language)
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const { items } = indexEdition(editions.get(editionId)!)
    expect(items.filter(({ code }) => anchors.filter((anchor) => anchor === code).length !== 1)).toEqual([])
    const targets = [...html.matchAll(/<a href="#([^"]+)"/g)].map(([, target]) => target)
    expect(targets.filter((target) => !anchors.includes(target))).toEqual([])
    expect(html).not.toMatch(/>undefined<|\bNaN\b|\[object/)
  },
)

test('levels tell their points, a formula its parts, and a zero denominator what it counts', () => {
  const html = htmlOf('permenpanrb-90-2021', 'id')
  expect(html).toContain('nilai = jumlah perubahan yang dibuat ÷ jumlah agen perubahan, paling tinggi 1')
  expect(html).toContain('÷ (kepala satuan kerja + pejabat yang diwajibkan menyampaikan LHKPN + lainnya)')
  expect(html).toContain('nilai = indeks survei ÷ 4')
  expect(html).toContain('Nol ke nol dihitung 1,00; naik dari nol dihitung 0,00.')
  expect(html).toContain('(tidak masuk rumus)')
  expect(html).toContain('60\u00a0% dari bobot')
  expect(html).toContain('11,25')
  expect(html).toContain('indeks 3,60')
  expect(html).toContain('paling rendah WTP')
})

test('what was not found is said, with what was last known', () => {
  const html = htmlOf('permenpanrb-10-2019', 'en')
  expect(html).toContain('last known 13.50')
  expect(html).toContain('not found')
  expect(html).toContain('levels: from 52/2014, not verified')
})

test('the worked checks come out of the edition', () => {
  const explained = explainScoring({ editions }, 'id')
  const cases = (explained?.cases ?? []).map(({ target, name, total, need, readiness }) => [
    target,
    name,
    total,
    need,
    Math.round(readiness * 10) / 10,
  ])
  expect(cases).toEqual([
    ['WBK', 'empty', 0, 75, 0],
    ['WBK', 'minimum', 68.25, 6.75, 91],
    ['WBK', 'full', 100, 0, 100],
    ['WBBM', 'empty', 0, 85, 0],
    ['WBBM', 'minimum', 80.25, 4.75, 94.4],
    ['WBBM', 'full', 100, 0, 100],
  ])
  expect(explained?.surveys.map(({ index, points }) => [index, points])).toEqual([
    [3.6, 15.75],
    [3.6, 15.75],
    [3.2, 14],
    [3.6, 15.75],
  ])
})

test('without an edition to score with there is nothing to explain', () => {
  const unready = new Map([...editions].filter(([, { scoringReady }]) => !scoringReady))
  expect(explainScoring({ editions: unready }, 'id')).toBeUndefined()
})
