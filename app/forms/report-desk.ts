import { z } from 'zod'
import { reportReturnReasons } from '#app/domain/reporting/warnings.ts'
import { reviewNoteLimit } from '#app/domain/workflow/review-limits.ts'
import { dayField, filledText } from './fields.ts'

/** What the address of the desk of reports asks for; nonsense asks for nothing. */
export const ReportDeskQuery = z
  .object({
    periode: z
      .string()
      .regex(/^\d{4}(-\d{2}|-Q[1-4])?$/)
      .catch(''),
    cari: z.string().max(100).catch(''),
    tampil: z.enum(['waiting', 'late', '']).catch(''),
    hal: z.coerce.number().int().min(1).max(10_000).catch(1),
  })
  .partial()
  .transform(({ periode = '', cari = '', tampil = '', hal = 1 }) => ({
    period: periode,
    search: cari,
    show: tampil,
    page: hal,
  }))

export type ReportDeskAddress = z.infer<typeof ReportDeskQuery>

/** The address of the desk that asks for this. */
export function reportDeskPath({ period, search, show, page }: ReportDeskAddress): string {
  const asked = new URLSearchParams({
    ...(period && { periode: period }),
    ...(search && { cari: search }),
    ...(show && { tampil: show }),
    ...(page > 1 && { hal: String(page) }),
  }).toString()
  return asked === '' ? '/reports' : `/reports?${asked}`
}

/** The reports of an office for a period, as they are judged. */
export function officeReportPath(officeId: string, period: string): string {
  return `/reports/${encodeURIComponent(officeId)}/${encodeURIComponent(period)}`
}

const codeField = z.string('required').regex(/^[A-Z]{2,4}-\d{2}$/, 'invalid')
const versionField = z
  .string('required')
  .regex(/^\d{1,9}$/, 'invalid')
  .transform(Number)

/** Browsers send line ends as CR LF; kept are line feeds. */
const noteField = z
  .string('required')
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .refine((text) => text !== '', 'required')
  .refine((text) => [...text].length <= reviewNoteLimit, 'too-long')

/** Which act a button on the page of an office's reports asks for. */
export const ReportIntent = z.object({
  intent: z.enum(['approve', 'approve-all', 'return', 'reopen'], 'unknown-option'),
})

export const ApproveForm = z.object({ code: codeField, version: versionField })

/** Reports as they were seen, each as 'PGD-05:3'. */
export const ApproveAllForm = z.object({
  report: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z
      .array(z.string().regex(/^[A-Z]{2,4}-\d{2}:\d{1,9}$/, 'invalid'))
      .min(1, 'required')
      .max(100, 'invalid')
      .transform((texts) =>
        texts.map((text) => {
          const [code = '', version] = text.split(':')
          return { code, version: Number(version) }
        }),
      ),
  ),
})

export const ReturnForm = z.object({
  code: codeField,
  version: versionField,
  reasonCode: z.enum(reportReturnReasons, 'choose-one'),
  note: noteField,
})

export const ReopenPeriodForm = z.object({ closesOn: dayField, reason: filledText(500) })

/** What became of a form on the page of an office's reports; what was typed comes back unless it was kept. */
export type ReportAct = {
  readonly status: 200 | 400 | 409
  readonly ok: boolean
  readonly intent: string
  /** Codes of the catalogue by field. */
  readonly errors?: Readonly<Record<string, readonly string[]>>
  readonly values?: Readonly<Record<string, string>>
  /** Somebody changed or judged the report meanwhile. */
  readonly stale?: boolean
}
