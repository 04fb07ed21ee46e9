import { expect, test } from 'vitest'
import { describeError, describeRefusal } from '#app/content/describe-error.ts'

test.each([
  [400, 'Permintaan tidak dapat dibaca'],
  [401, 'Anda sudah keluar'],
  [403, 'Tindakan ini di luar wewenang Anda'],
  [404, 'Halaman tidak ditemukan'],
  [405, 'Permintaan tidak dapat dibaca'],
  [409, 'Keadaan sudah berubah'],
  [413, 'Kiriman terlalu besar'],
  [415, 'Bentuk kiriman tidak dikenal'],
  [429, 'Terlalu banyak percobaan'],
  [503, 'Layanan sedang tidak tersedia'],
  [500, 'Terjadi kesalahan'],
  [418, 'Terjadi kesalahan'],
])('a page that answers %i says: %s', (status, title) => {
  expect(describeError({ status }, 'id').title).toBe(title)
})

test('anything unforeseen says nothing about itself', () => {
  expect(describeError(undefined, 'en')).toEqual(describeError({ status: 500, reason: 'no such table' }, 'en'))
})

test('a known reason is more than the advice of its status', () => {
  const { title, advice } = describeError({ status: 403, reason: 'own-office' }, 'id')
  expect(title).toBe('Tindakan ini di luar wewenang Anda')
  expect(advice).toContain('kantor sendiri')
})

test('a period that is closed is not said to have been changed by somebody', () => {
  const { advice } = describeError({ status: 409, reason: 'period-closed' }, 'id')
  expect(advice).toBe('Periode ini sudah ditutup. Kanwil dapat membukanya kembali.')
})

test.each(['constructor', '__proto__', 'never-heard-of'])('the reason %s has no words of its own', (reason) => {
  expect(describeRefusal(reason, 'id')).toBeUndefined()
  expect(describeError({ status: 404, reason }, 'id')).toEqual(describeError({ status: 404 }, 'id'))
})
