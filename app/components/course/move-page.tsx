import { Form, Link, useNavigation } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { refusalText } from '#app/components/evidence/refusal-text.ts'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { courseWords } from '#app/content/words/course.ts'
import { uploadRefusals } from '#app/content/words/evidence.ts'
import type { UploadRefusal } from '#app/domain/evidence/file-rules.ts'
import { letterNumberLimit, reasonLimit } from '#app/domain/workflow/move-input.ts'
import type { NextMove } from '#app/use-cases/course/course-view.server.ts'
import type { MovePage as MoveView } from '#app/use-cases/course/read-move.server.ts'
import { useStateName } from './course-text.ts'
import { Missing } from './next-moves.tsx'
import { coursePath } from './paths.ts'

/** A form that was not taken: its faults and what was typed. */
export type RefusedMove = {
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
  readonly refusal?: UploadRefusal
  readonly reason?: string
}

type MovePageProps = { readonly page: MoveView; readonly refused: RefusedMove | null }

/** One move with what is said with it: reason, letter, scan. */
export function MovePage({ page, refused }: MovePageProps) {
  const t = useWords(courseWords)
  const stateName = useStateName()
  const { course, move, to } = page
  const { head, assessmentId, state } = course
  const title = move?.recorded ? t.recordTitle(stateName(to)) : t.moveTitle(stateName(to))
  return (
    <main id="isi" className="wrap page">
      <Crumbs
        crumbs={[
          { text: head.office, href: officePath(head.officeId, head.year) },
          { text: t.title, href: coursePath(assessmentId) },
          { text: title },
        ]}
      />
      <header>
        <h1>{title}</h1>
        {move ? <p className="lead">{t.moveLead(head.office, stateName(state), stateName(to))}</p> : null}
      </header>
      <Refusals refused={refused} moved={move === null} />
      {move && move.unmet.length > 0 ? (
        <Notice tone="warn" title={t.missing}>
          <Missing unmet={move.unmet} course={course} />
        </Notice>
      ) : null}
      {move && move.unmet.length === 0 ? (
        <MoveForm page={page} move={move} refused={refused} />
      ) : (
        <>
          <Unsent refused={refused} />
          <p className="actions submit">
            <Link className="btn" to={coursePath(assessmentId)}>
              {t.back}
            </Link>
          </p>
        </>
      )}
    </main>
  )
}

function Refusals({ refused, moved }: { readonly refused: RefusedMove | null; readonly moved: boolean }) {
  const t = useWords(courseWords)
  const uploads = useWords(uploadRefusals)
  const f = useFormats()
  const reason = describeRefusal(refused?.reason, useLanguage())
  return (
    <>
      {moved ? (
        <Notice tone="bad" role="alert" title={t.changedTitle}>
          {refused ? t.changed : t.notFromHere}
        </Notice>
      ) : reason ? (
        <Notice tone="bad" role="alert">
          {reason}
        </Notice>
      ) : null}
      {refused?.refusal ? (
        <Notice tone="bad" role="alert">
          {refusalText(refused.refusal, uploads, f)}
        </Notice>
      ) : null}
    </>
  )
}

/** What was typed when the move was gone already: nothing of it is lost. */
function Unsent({ refused }: { readonly refused: RefusedMove | null }) {
  const t = useWords(courseWords)
  const reason = refused?.values['reason'] ?? ''
  return reason === '' ? null : <TextArea label={t.reason} readOnly value={reason} />
}

type MoveFormProps = { readonly page: MoveView; readonly move: NextMove; readonly refused: RefusedMove | null }

function MoveForm({ page: { course, to }, move, refused }: MoveFormProps) {
  const t = useWords(courseWords)
  const stateName = useStateName()
  const sending = useNavigation().state === 'submitting'
  const { errors = {}, values = {} } = refused ?? {}
  const { reason, letter, recorded } = move
  const reasonHint = to === 'sanggah' ? t.objectionHint : reason === 'required' ? t.reasonNeeded : undefined
  const name = stateName(to)
  return (
    <Form method="post" className="form" {...(letter !== 'none' && { encType: 'multipart/form-data' as const })}>
      <input type="hidden" name="version" value={course.version} />
      {letter === 'none' ? null : <LetterFields letter={letter} recorded={recorded} refused={refused} />}
      <TextArea
        label={t.reason}
        name="reason"
        limit={reasonLimit}
        optional={reason === 'optional'}
        required={reason === 'required'}
        hint={reason === 'unless-returned' ? t.reasonUnlessReturned : reasonHint}
        errors={errors['reason']}
        defaultValue={values['reason']}
      />
      <p className="actions">
        <button className="btn btn-main btn-lg" type="submit" disabled={sending}>
          {sending ? t.sending : recorded ? t.record(name) : t.go(name)}
        </button>
        <Link className="btn btn-plain" to={coursePath(course.assessmentId)}>
          {t.back}
        </Link>
      </p>
    </Form>
  )
}

type LetterFieldsProps = {
  readonly letter: NextMove['letter']
  readonly recorded: boolean
  readonly refused: RefusedMove | null
}

function LetterFields({ letter, recorded, refused }: LetterFieldsProps) {
  const t = useWords(courseWords)
  const { errors = {}, values = {} } = refused ?? {}
  const isOptional = letter === 'optional'
  return (
    <>
      <TextField
        label={t.letterNumber}
        name="letterNumber"
        maxLength={letterNumberLimit}
        optional={isOptional}
        required={!isOptional}
        errors={errors['letterNumber']}
        defaultValue={values['letterNumber']}
      />
      <TextField
        label={t.letterDate}
        name="letterDate"
        type="date"
        optional={isOptional}
        required={!isOptional}
        errors={errors['letterDate']}
        defaultValue={values['letterDate']}
      />
      {recorded ? (
        <TextField
          label={t.decidedOn}
          name="decidedOn"
          type="date"
          optional
          hint={t.decidedOnHint}
          errors={errors['decidedOn']}
          defaultValue={values['decidedOn']}
        />
      ) : null}
      <TextField
        label={t.scan}
        name="scan"
        type="file"
        accept="application/pdf,.pdf"
        optional
        hint={t.scanHint}
        errors={errors['scan']}
      />
    </>
  )
}
