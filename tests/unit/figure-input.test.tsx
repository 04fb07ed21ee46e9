import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FigureInput } from '#app/components/reporting/figure-input.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { loadCatalogue } from '#db/reference/indicators.server.ts'

const inputs = loadCatalogue().indicators.flatMap((indicator) => indicator.inputs)
const input = (key: string) => inputs.find((one) => one.key === key)!

function shown(key: string, { fault, kept = null }: { readonly fault?: string; readonly kept?: number | null }) {
  const field = {
    ...{ key, input: key, member: null, codes: [], text: '', reason: '', isLocked: kept !== null, counted: null },
    ...{ source: null, kept, last: null, lastYear: null, past: [] },
  }
  return renderToStaticMarkup(
    <LanguageProvider language="id" timeZone="Asia/Jakarta">
      <FigureInput
        {...{ field, input: input(key), name: key, text: '', readOnly: false, fault }}
        onText={() => undefined}
        onCells={() => false}
      />
    </LanguageProvider>,
  )
}

test('a figure beyond an edge is told the edge', () => {
  expect(shown('channels_required', { fault: 'too-small' })).toContain('Paling kecil 1.')
  expect(shown('sakip', { fault: 'too-large' })).toContain('Paling besar 100.')
  expect(shown('channels_required', { fault: 'too-large' })).toContain('Angka terlalu besar.')
})

test('what was counted and handed in stands in its field as one writes it here', () => {
  expect(shown('passport_working_days', { kept: 1250.5 })).toContain('value="1250,5"')
})
