import { Form, Link, useNavigation } from '@remix-run/react'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Tick } from '#app/components/forms/tick.tsx'
import { useFieldError } from '#app/components/forms/field.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { findingWords } from '#app/content/words/findings.ts'
import { ACCEPTED_EXTENSIONS } from '#app/domain/evidence/file-rules.ts'
import { findingTextLimit } from '#app/domain/findings/limits.ts'
import type { FindingsPage, FindingView } from '#app/use-cases/findings/findings-view.server.ts'
import type { FindingAnswer } from './finding-form.tsx'
import { findingAnchor, findingsPath, findingUploadPath } from './paths.ts'

type AnswerFormProps = {
  readonly finding: FindingView
  readonly page: FindingsPage
  readonly search: string
  readonly answer: FindingAnswer | undefined
}

/** What the office did, with the pieces of its library that show it. New files and searching come first. */
export function AnswerForm({ finding, page, search, answer }: AnswerFormProps) {
  const t = useWords(findingWords)
  const sending = useNavigation().state === 'submitting'
  const mine = answer?.intent === 'answer' ? answer : undefined
  return (
    <div className="follow-up">
      <Upload finding={finding} assessmentId={page.assessmentId} />
      <Search finding={finding} page={page} search={search} />
      <Form method="post" className="form" preventScrollReset>
        <input type="hidden" name="finding" value={finding.id} />
        <input type="hidden" name="version" value={finding.version} />
        <Pieces page={page} mine={mine} />
        <TextArea
          label={t.answerLabel}
          name="answer"
          hint={t.answerHint}
          limit={findingTextLimit}
          maxLength={findingTextLimit}
          required
          defaultValue={mine?.values?.['answer'] ?? finding.answer}
          errors={mine?.errors?.['answer']}
        />
        <div className="actions">
          <button className="btn btn-main" type="submit" name="intent" value="answer" disabled={sending}>
            {t.sendAnswer}
          </button>
          <Link className="btn btn-plain" to={findingsPath(page.assessmentId)} preventScrollReset>
            {t.cancel}
          </Link>
        </div>
      </Form>
    </div>
  )
}

type PiecesProps = { readonly page: FindingsPage; readonly mine: FindingAnswer | undefined }

function Pieces({ page: { choices, moreChoices }, mine }: PiecesProps) {
  const t = useWords(findingWords)
  const f = useFormats()
  const error = useFieldError(mine?.errors?.['piece'])
  const ticked = mine?.pieces
  return (
    <fieldset className="field piece-choices">
      <legend className="label">{t.choose}</legend>
      <p className="hint">{t.chooseHint}</p>
      {(choices ?? []).map(({ id, title, documentDate, cited }) => (
        <Tick key={id} name="piece" value={id} defaultChecked={ticked ? ticked.includes(id) : cited}>
          {title} <span className="quiet">{documentDate ? f.date(documentDate) : t.undated}</span>
        </Tick>
      ))}
      {choices?.length === 0 ? <p className="quiet">{t.noPieces}</p> : null}
      {error ? <p className="field-error">{error}</p> : null}
      {moreChoices ? <p className="hint">{t.more}</p> : null}
    </fieldset>
  )
}

function Search({ finding, page, search }: Pick<AnswerFormProps, 'finding' | 'page' | 'search'>) {
  const t = useWords(findingWords)
  if (!page.moreChoices && search === '') return null
  return (
    <Form
      method="get"
      action={`${findingsPath(page.assessmentId)}#${findingAnchor(finding.number)}`}
      className="inline-search"
      role="search"
      preventScrollReset
    >
      <input type="hidden" name="temuan" value={finding.id} />
      <TextField
        label={t.search}
        hint={t.searchFirst}
        name="cari"
        type="search"
        maxLength={100}
        defaultValue={search}
      />
      <button className="btn" type="submit">
        {t.find}
      </button>
    </Form>
  )
}

function Upload({ finding, assessmentId }: { readonly finding: FindingView; readonly assessmentId: string }) {
  const t = useWords(findingWords)
  return (
    <details id="unggah">
      <summary className="btn">{t.upload}</summary>
      <form
        method="post"
        action={findingUploadPath(assessmentId, finding.id)}
        encType="multipart/form-data"
        className="form"
      >
        <div className="field">
          <label className="label" htmlFor={`berkas-${finding.id}`}>
            {t.uploadFiles}
          </label>
          <input
            className="input"
            id={`berkas-${finding.id}`}
            type="file"
            name="files"
            multiple
            required
            accept={ACCEPTED_EXTENSIONS.join(',')}
          />
          <p className="hint">{t.uploadHint}</p>
        </div>
        <button className="btn" type="submit">
          {t.uploadSend}
        </button>
      </form>
    </details>
  )
}
