import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '#app/domain/evidence/file-rules.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { protectedPdf } from '#tests/support/sample-files.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

async function put(content: Buffer) {
  const store = folderStore(await temporaryFolder())
  return store.put(Readable.from([content]), { name: 'a.pdf', limits: DEFAULT_LIMITS })
}

const versions = ['1.3', '1.4', '1.5', '1.6', '1.7', '1.7ext3'] as const

test.each(versions)('a PDF %s that needs a password to open is refused', async (pdfVersion) => {
  const content = await protectedPdf({ pdfVersion, userPassword: 'rahasia', ownerPassword: 'pemilik' })

  expect(await put(content)).toEqual({ ok: false, refusal: { name: 'a.pdf', reason: 'encrypted' } })
})

test.each(versions)('a PDF %s that only forbids printing opens for everybody and is kept', async (pdfVersion) => {
  const content = await protectedPdf({ pdfVersion, ownerPassword: 'pemilik', permissions: {} })

  expect(await put(content)).toMatchObject({ ok: true })
})

test.each(versions)('a PDF %s without protection is kept', async (pdfVersion) => {
  expect(await put(await protectedPdf({ pdfVersion }))).toMatchObject({ ok: true })
})
