import { expect, test } from 'vitest'
import { handIn } from '#app/use-cases/reporting/hand-in.server.ts'
import { readForm } from '#app/use-cases/reporting/read-form.server.ts'
import { readHandIn } from '#app/use-cases/reporting/read-hand-in.server.ts'
import { saveDraft } from '#app/use-cases/reporting/save-draft.server.ts'
import { writeMonths, writeOpen } from '#app/use-cases/service-times/write-months.server.ts'
import { at } from '#tests/support/builders.ts'
import { actorOf } from '#tests/support/people.ts'
import { givenDesk, period } from '#tests/support/report-desk.ts'
import { pass, testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const officeId = 'kanim-pati'
const where = { officeId, period }
const spans = { days1: 0, days2: 0, days3: 0, days4: 0, days5: 0 }
const passports = { 'services_finished/PSP-E': '120', 'services_on_time/PSP-E': '118', 'overdue_open/PSP-E': '0' }

eachEngine('what is counted since a report was handed in', (engine) => {
  test('is no part of it: a service that appears in a later list changes neither form nor what was sent', async () => {
    const services = await testServices(engine)
    await givenDesk(services)
    const operator = await actorOf(services, 'operator')
    pass(services.clock, { days: 12 })
    const changes = Object.entries(passports).map(([key, text]) => ({ key, text, reason: '' }))
    await saveDraft(services, operator, { ...where, changes })
    const { digest } = await readHandIn(services, operator, where)
    await handIn(services, operator, { ...where, digest, reason: '' })

    await services.store.transaction(async (repositories) => {
      const by = { officeId, source: 'file', recordedBy: operator.personId, recordedAt: at } as const
      const counts = { finished: 100, onTime: 10, measured: 100, workingDays: 900 }
      const late = { service: 'ITK', standardDays: 4, ...counts, ...spans }
      await writeMonths(repositories, by, [{ month: period, expectedVersion: 0, services: [late], late: [] }])
      await writeOpen(repositories, by, '2026-05-20', [])
    })
    const sent = (await readHandIn(services, operator, where)).lines.find(({ code }) => code === 'SLA-03')
    expect(sent).toMatchObject({ outcome: 'sent', value: { state: 'value', value: (100 * 118) / 120 } })
    const form = await readForm(services, operator, where)
    const field = form?.fields.find(({ key }) => key === 'services_finished/ITK')
    expect(field).toMatchObject({ isLocked: true, counted: null, kept: null, text: '' })
  })
})
