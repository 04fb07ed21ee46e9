import { expect, test } from 'vitest'
import { reportPaper } from '#app/components/findings/report-paper.ts'
import { writePaper } from '#app/platform/paper/write-paper.server.ts'
import { readReport } from '#app/use-cases/findings/read-report.server.ts'
import {
  assessmentId,
  draft,
  findingDesk,
  member,
  publish,
  reviewer,
  supervision,
} from '#tests/support/finding-desk.ts'
import { operator, stranger } from '#tests/support/worksheet-desk.ts'
import { writeFinding } from '#app/use-cases/findings/write-finding.server.ts'

test('the report says its letter, conclusion and findings; a later draft takes it from the office', async () => {
  const desk = await findingDesk()
  await publish(desk, ['A.I.5.i.a', ''])
  const view = await readReport(desk.tools, operator, assessmentId)
  const paper = reportPaper(view, true)
  const said = JSON.stringify(paper.blocks)
  expect(paper.title).toBe('Laporan Hasil Evaluasi')
  for (const text of [
    'LHE/7/2026',
    '12 Mei 2026',
    draft.condition,
    '20 Mei 2026',
    '1. A.I.5.i.a',
    '2. Seluruh kantor',
  ]) {
    expect(said).toContain(text)
  }
  const chunks: Buffer[] = []
  for await (const chunk of writePaper(paper)) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).subarray(0, 5).toString()).toBe('%PDF-')

  await writeFinding(desk.tools, member, draft)
  expect(reportPaper(await readReport(desk.tools, member, assessmentId), false).title).toMatch(/^Rancangan/)
  await expect(readReport(desk.tools, operator, assessmentId)).rejects.toMatchObject({ code: 'forbidden' })
})

test('the report is for who sees all findings of an office in reach', async () => {
  const desk = await findingDesk()
  await expect(readReport(desk.tools, member, assessmentId)).rejects.toMatchObject({ reason: 'paper' })
  await publish(desk)
  expect((await readReport(desk.tools, reviewer, assessmentId)).findings).toHaveLength(1)
  await expect(readReport(desk.tools, supervision, assessmentId)).rejects.toMatchObject({ reason: 'area' })
  await expect(readReport(desk.tools, stranger, assessmentId)).rejects.toMatchObject({ code: 'not-found' })
})
