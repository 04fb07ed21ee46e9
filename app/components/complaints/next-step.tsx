import { TextField } from '#app/components/forms/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { complaintWords } from '#app/content/words/complaints.ts'
import { shortTextLimit, supervisionClass } from '#app/domain/complaints/codes.ts'
import { ActForm, TextAct } from './act-form.tsx'
import type { ComplaintPageProps } from './complaint-page.tsx'

/** The one step that comes next: take it on, class it, answer it. */
export function NextStep({ page, answer }: ComplaintPageProps) {
  const t = useWords(complaintWords)
  const { may, row } = page
  const first = may.verify && row.state === 'baru'
  if (!(may.claim || first || may.answer || may.unspam)) return null
  return (
    <Section title={t.next}>
      <div className="complaint-acts">
        {may.claim ? <Button page={page} intent="claim" label={t.claim} main /> : null}
        {may.unspam ? <Button page={page} intent="unspam" label={t.unspam} main /> : null}
        {first ? <Classes page={page} answer={answer} main /> : null}
        {may.process ? <Button page={page} intent="process" label={t.process} /> : null}
        {may.answer && page.classCode === supervisionClass ? <Notice>{t.supervision}</Notice> : null}
        {may.answer ? <AnswerAct page={page} answer={answer} /> : null}
      </div>
    </Section>
  )
}

type ButtonProps = Pick<ComplaintPageProps, 'page'> & {
  readonly intent: string
  readonly label: string
  readonly main?: boolean
}

function Button({ page, intent, label, main = false }: ButtonProps) {
  return (
    <ActForm page={page}>
      <button className={main ? 'btn btn-main' : 'btn'} type="submit" name="intent" value={intent}>
        {label}
      </button>
    </ActForm>
  )
}

/** The classes with the day each is due. */
export function Classes({ page, answer, main = false }: ComplaintPageProps & { readonly main?: boolean }) {
  const t = useWords(complaintWords)
  const f = useFormats()
  const text = useText()
  const chosen = answer?.values?.['complaintClass'] ?? page.classCode ?? undefined
  return (
    <ActForm page={page} className="form">
      <fieldset className="field class-choices">
        <legend className="label">{t.verifyLegend}</legend>
        {page.classes.map(({ code, name, days, dueOn }) => (
          <label className="tick" key={code}>
            <input type="radio" name="complaintClass" value={code} required defaultChecked={code === chosen} />
            <span>
              {text(name)} <span className="caption">{t.classDays(f.whole(days), f.date(dueOn))}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button className={main ? 'btn btn-main' : 'btn'} type="submit" name="intent" value="verify">
        {main ? t.verify : t.correctClass}
      </button>
    </ActForm>
  )
}

function AnswerAct({ page, answer }: ComplaintPageProps) {
  const t = useWords(complaintWords)
  const complains = page.row.kind === 'complaint'
  const mine = answer?.intent === 'answer' && !answer.ok ? answer : undefined
  return (
    <TextAct
      page={page}
      answer={answer}
      intent="answer"
      label={complains ? t.answerText : t.thankText}
      button={complains ? t.answer : t.thank}
      {...(complains && { hint: t.answerHint })}
      main
    >
      {complains ? (
        <TextField
          label={t.compensation}
          name="compensation"
          optional
          hint={t.compensationHint}
          maxLength={shortTextLimit}
          defaultValue={mine?.values?.['compensation']}
          errors={mine?.errors?.['compensation']}
        />
      ) : null}
    </TextAct>
  )
}
