import { expect, test } from 'vitest'
import { isOnScreen, searchIn } from '#app/components/kiosk/paths.ts'

test.each([
  ['/kantor/kanim-pati/aduan', 'layar=1', true],
  ['/kantor/kanim-pati/aduan', '', false],
  ['/kantor/kanim-pati', 'layar=1', false],
  ['/aduan', 'layar=1', false],
])('%s with "%s" is framed by the touch screen: %s', (pathname, search, framed) => {
  expect(isOnScreen(pathname, new URLSearchParams(search))).toBe(framed)
})

test('another language or size of letters keeps what the address asks for besides', () => {
  const search = new URLSearchParams('jenis=saran&layar=1&huruf=besar')
  expect(String(searchIn(search, { language: 'en', large: false }))).toBe('jenis=saran&layar=1&bahasa=en')
  expect(String(searchIn(search, { language: 'id', large: true }))).toBe('jenis=saran&layar=1&huruf=besar&bahasa=id')
})
