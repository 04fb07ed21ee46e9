import { expect, test } from 'vitest'
import { TokenIntent } from '#app/forms/api.ts'
import { PersonIntent } from '#app/forms/accounts-people.ts'
import { AccountIntent } from '#app/forms/accounts.ts'
import { ImportIntentForm } from '#app/forms/exchange.ts'
import { itemIntents } from '#app/forms/answer.ts'
import { ImportForm } from '#app/forms/bulk.ts'
import { ComplaintIntent } from '#app/forms/complaints.ts'
import { CourseIntent } from '#app/forms/course.ts'
import { CycleIntent } from '#app/forms/cycles.ts'
import { EvidenceIntentForm, PieceIntentForm } from '#app/forms/evidence.ts'
import { FindingIntent } from '#app/forms/findings.ts'
import { DeskIntent, ProfileIntent } from '#app/forms/information.ts'
import { VisitIntent } from '#app/forms/inspections.ts'
import { NoticeForm } from '#app/forms/notices.ts'
import { UnitIntent } from '#app/forms/organisation.ts'
import { PrerequisiteIntent } from '#app/forms/prerequisite.ts'
import { finishIntents, judgeIntents } from '#app/forms/review.ts'
import { SavedFilterIntent } from '#app/forms/saved-filter.ts'
import { CampaignIntent, ListIntent } from '#app/forms/surveys.ts'
import { TimesListForm } from '#app/forms/service-times.ts'
import { AdvanceForm } from '#app/forms/submission.ts'
import { modules } from '#tests/support/rights/ask.ts'
import { PublicationIntent } from '#app/forms/publication.ts'
import { table } from '#tests/support/rights/table.ts'
import { tryRow } from '#tests/support/rights/try-row.ts'
import { prepareWorlds } from '#tests/support/rights/world.ts'

prepareWorlds()

const answering = Object.entries(modules).flatMap(([route, { loader, action }]) => [
  ...(loader ? [`GET ${route}`] : []),
  ...(action ? [`POST ${route}`] : []),
])
const written = table.map(({ method, route }) => `${method} ${route}`)

test('every route that answers has a row', () => {
  expect(answering.filter((way) => !written.includes(way))).toEqual([])
})

test('every row has a route', () => {
  expect(written.filter((way) => !answering.includes(way))).toEqual([])
})

test('no row is written twice', () => {
  const named = table.map(({ method, route, act }) => `${method} ${route} ${act}`)
  expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([])
})

test.each([
  [AccountIntent.shape.intent.options, 'intent', ['_app.account.tsx']],
  [PersonIntent.shape.intent.options, 'intent', ['_app.people.$personId.tsx']],
  [
    CycleIntent.shape.intent.options,
    'intent',
    ['_app.cycles.$cycleId.tsx', '_app.cycles.$cycleId_.regions.$kanwilId.tsx'],
  ],
  [CourseIntent.shape.intent.options, 'intent', ['_app.assessments.$assessmentId.course.tsx']],
  [PublicationIntent.shape.intent.options, 'intent', ['_app.offices.$officeId.publication.tsx']],
  [FindingIntent.shape.intent.options, 'intent', ['_app.assessments.$assessmentId.findings.tsx']],
  [DeskIntent.shape.intent.options, 'intent', ['_app.offices.$officeId.information.tsx']],
  [ProfileIntent.shape.intent.options, 'intent', ['_app.offices.$officeId.information_.profile.tsx']],
  [ComplaintIntent.shape.intent.options, 'intent', ['_app.offices.$officeId.complaints.$complaintId.tsx']],
  [VisitIntent.shape.intent.options, 'intent', ['_app.offices.$officeId.inspections.tsx']],
  [UnitIntent.shape.intent.options, 'intent', ['_app.units.$unitId.tsx']],
  [ImportForm.shape.intent.options, 'intent', ['_app.imports.$importId.tsx']],
  [SavedFilterIntent.shape.intent.options, 'intent', ['_app.monitoring.tsx']],
  [ListIntent.shape.intent.options, 'intent', ['_app.offices.$officeId.surveys._index.tsx']],
  [CampaignIntent.shape.intent.options, 'intent', ['_app.offices.$officeId.surveys.$campaignId.tsx']],
  [TokenIntent.shape.intent.options, 'intent', ['_app.offices.$officeId.tokens.tsx']],
  [TimesListForm.shape.intent.options, 'intent', ['_app.offices.$officeId.service-times.lists.$importId.tsx']],
  [NoticeForm.options.map(({ shape }) => shape.intent.value), 'intent', ['_app.inbox.tsx']],
  [itemIntents, 'intent', ['_app.assessments.$assessmentId.items.$itemCode.tsx']],
  [itemIntents, 'intent', ['assessments.$assessmentId.items.$itemCode.answer.ts']],
  [judgeIntents, 'intent', ['_app.assessments.$assessmentId.review.$itemCode.tsx']],
  [finishIntents, 'intent', ['_app.assessments.$assessmentId.review.finish.tsx']],
  [EvidenceIntentForm.shape.intent.options, 'intent', ['assessments.$assessmentId.items.$itemCode.evidence.ts']],
  [ImportIntentForm.shape.intent.options, 'intent', ['_app.assessments.$assessmentId.exchange.$importId.tsx']],
  [PieceIntentForm.shape.intent.options, 'intent', ['_app.evidence.$pieceId.tsx']],
  [PrerequisiteIntent.shape.intent.options, 'intent', ['_app.assessments.$assessmentId.prerequisites.tsx']],
  [AdvanceForm.shape.to.options, 'to', ['_app.offices.$officeId._index.tsx']],
])('each of %j (%s) has a row at %s', (options, field, routes) => {
  const rows = table.filter(({ route, method }) => routes.includes(route) && method === 'POST')
  const asked = rows.map((row) => row.ask('kanim-pati', 'admin').fields?.[field])
  expect(options.filter((option) => !asked.includes(option))).toEqual([])
})

test.each(table)('$method $route: $act', async (row) => {
  expect(await tryRow(row)).toEqual(row.rights)
})
