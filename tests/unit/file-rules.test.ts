import { expect, test } from 'vitest'
import {
  DEFAULT_LIMITS,
  FILE_TYPES,
  isInlineSafe,
  kindOfExtension,
  requestCeiling,
} from '#app/domain/evidence/file-rules.ts'

test('the ceilings are those of the definitions, in megabytes of 1,048,576 bytes', () => {
  expect(DEFAULT_LIMITS).toEqual({ pdf: 10_485_760, office: 10_485_760, image: 5_242_880, video: 104_857_600 })
})

test('only documents and pictures that run nothing are shown in place', () => {
  const shown = Object.values(FILE_TYPES).filter(({ mediaType }) => isInlineSafe(mediaType))

  expect(shown.map(({ extensions }) => extensions[0])).toEqual(['pdf', 'jpg', 'png', 'webp'])
  expect(isInlineSafe('text/html')).toBe(false)
  expect(isInlineSafe('image/svg+xml')).toBe(false)
})

test.each([
  ['jpeg', 'jpeg'],
  ['heif', 'heic'],
  ['xlsx', 'xlsx'],
  ['xlsm', undefined],
  ['svg', undefined],
  ['exe', undefined],
  ['constructor', undefined],
])('the extension %s promises %s', (extension, kind) => {
  expect(kindOfExtension(extension)).toBe(kind)
})

test('a request may hold one video and otherwise documents', () => {
  const limits = { pdf: 10, office: 8, image: 5, video: 100 }

  expect(requestCeiling(limits, 3)).toBe(100 + 2 * 10 + 1_048_576)
})
