import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { useNavigate } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { exchangeWords } from '#app/content/words/exchange.ts'
import { uploadPath } from './paths.ts'
import { sendWorkbook } from './send-workbook.ts'
import type { Sent } from './send-workbook.ts'

type UploadFormProps = {
  readonly assessmentId: string
  /** Why a plain form was led back. */
  readonly fault: string | null
}

/** Takes a workbook: with progress where the script runs, as a plain form before. */
export function UploadForm({ assessmentId, fault }: UploadFormProps) {
  const t = useWords(exchangeWords)
  const id = useId()
  const navigate = useNavigate()
  const [part, setPart] = useState<number | null>(null)
  const [sent, setSent] = useState<Sent | null>(null)

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (part !== null) return
    setSent(null)
    setPart(0)
    const answer = await sendWorkbook(uploadPath(assessmentId), new FormData(event.currentTarget), setPart)
    setPart(null)
    if (answer.kind === 'read') navigate(answer.location)
    else setSent(answer)
  }

  const percent = Math.floor((part ?? 0) * 100)
  return (
    <form
      className="form exchange-upload"
      method="post"
      action={uploadPath(assessmentId)}
      encType="multipart/form-data"
      onSubmit={(event) => void send(event)}
    >
      <Trouble
        reason={sent?.kind === 'refused' ? sent.reason : sent === null ? fault : null}
        broken={sent?.kind === 'broken'}
      />
      <div className="field">
        <label htmlFor={id}>{t.file}</label>
        <input
          className="input"
          id={id}
          type="file"
          name="file"
          accept=".xlsx"
          required
          aria-describedby={`${id}-hint`}
        />
        <p className="hint" id={`${id}-hint`}>
          {t.fileHint}
        </p>
      </div>
      <div className="actions">
        <button className="btn btn-main" type="submit" disabled={part !== null}>
          {t.read}
        </button>
        {part === null ? null : (
          <span className="exchange-progress" role="status">
            <progress max="100" value={percent} aria-label={t.read} />
            <span className="num">{percent < 100 ? t.sending(percent) : t.reading}</span>
          </span>
        )}
      </div>
    </form>
  )
}

function Trouble({ reason, broken }: { readonly reason: string | null; readonly broken: boolean }) {
  const t = useWords(exchangeWords)
  const text = describeRefusal(reason ?? undefined, useLanguage())
  if (!broken && reason === null) return null
  return (
    <Notice tone="bad" role="alert" title={t.notRead}>
      {broken ? t.broken : text}
    </Notice>
  )
}
