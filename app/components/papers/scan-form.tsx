import { Form, useNavigation } from '@remix-run/react'
import { refusalText } from '#app/components/evidence/refusal-text.ts'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { uploadRefusals } from '#app/content/words/evidence.ts'
import { paperWords } from '#app/content/words/papers.ts'
import type { FileLimits, UploadRefusal } from '#app/domain/evidence/file-rules.ts'
import { printedCode } from '#app/domain/papers/kinds.ts'
import type { ListedPaper } from '#app/use-cases/papers/read-papers.server.ts'

/** What the server said of a scan that it did not keep. */
export type RefusedScan = {
  readonly ok: false
  readonly kind: string
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
  readonly refusal?: UploadRefusal
}
export type ScanReply = RefusedScan | { readonly ok: true; readonly kind: string }

type ScanFormProps = {
  readonly signing: NonNullable<ListedPaper['signing']>
  readonly today: string
  readonly limits: FileLimits
  readonly reply: RefusedScan | undefined
}

/** Brings a signed paper back: the scan, the day, and the code that its pages bear. */
export function ScanForm({ signing, today, limits, reply }: ScanFormProps) {
  const t = useWords(paperWords)
  const refusals = useWords(uploadRefusals)
  const f = useFormats()
  const navigation = useNavigation()
  const action = `?kind=${signing.kind}`
  const busy = navigation.state !== 'idle' && (navigation.formAction ?? '').endsWith(action)
  const { errors = {}, values = {}, refusal } = reply ?? {}
  return (
    <details className="disclosure" open={reply !== undefined || undefined}>
      <summary>{t.upload}</summary>
      <Form
        method="post"
        action={action}
        encType="multipart/form-data"
        className="stack"
        preventScrollReset
        key={signing.scans[0]?.id}
      >
        {refusal ? (
          <Notice tone="bad" role="alert" title={t.notSaved}>
            {refusalText(refusal, refusals, f)}
          </Notice>
        ) : null}
        <div className="scan-fields">
          <TextField
            label={t.signedOn}
            type="date"
            name="signedOn"
            max={today}
            defaultValue={values['signedOn'] ?? today}
            errors={errors['signedOn']}
            required
          />
          <TextField
            label={t.code}
            name="code"
            hint={t.codeHint}
            defaultValue={values['code'] ?? printedCode(signing.code)}
            errors={errors['code']}
            autoComplete="off"
            spellCheck={false}
            required
          />
        </div>
        <TextField
          label={t.file}
          type="file"
          name="files"
          accept=".pdf,.jpg,.jpeg,.png"
          hint={t.fileHint(f.fileSize(limits.pdf), f.fileSize(limits.image))}
          errors={errors['files']}
          required
        />
        <div className="actions">
          <button className="btn btn-main" type="submit" disabled={busy}>
            {busy ? t.sending : t.send}
          </button>
        </div>
      </Form>
    </details>
  )
}
