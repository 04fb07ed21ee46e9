import { Select } from '#app/components/forms/select.tsx'
import { useWords } from '#app/content/language.tsx'
import { complaintWords } from '#app/content/words/complaints.ts'
import { shortTextLimit } from '#app/domain/complaints/codes.ts'
import { toKanwil } from '#app/forms/complaints.ts'
import type { ComplaintDetail } from '#app/use-cases/complaints/complaint-view.server.ts'
import { TextAct } from './act-form.tsx'
import type { ComplaintPageProps } from './complaint-page.tsx'

/** Gives the complaint away because it concerns the handler: why, and to whom. */
export function RecuseAct({ page, answer }: ComplaintPageProps) {
  const t = useWords(complaintWords)
  const mine = answer?.intent === 'recuse' && !answer.ok ? answer : undefined
  const others = useHandlerOptions(page).filter(({ value }) => value !== page.handlerId)
  return (
    <TextAct
      page={page}
      answer={answer}
      intent="recuse"
      name="reason"
      limit={shortTextLimit}
      label={t.recuseReason}
      hint={t.recuseHint}
      button={t.recuseSend}
      short
    >
      <Select
        label={t.recuseTo}
        name="to"
        required
        empty={t.recuseChoose}
        options={[...others, { value: toKanwil, label: t.recuseKanwil }]}
        defaultValue={mine?.values?.['to'] ?? ''}
        errors={mine?.errors?.['to']}
      />
    </TextAct>
  )
}

/** Those who may handle it, the head of the team first. */
export function useHandlerOptions({ handlers }: Pick<ComplaintDetail, 'handlers'>) {
  const t = useWords(complaintWords)
  return [...handlers]
    .sort((one, other) => Number(other.leads) - Number(one.leads))
    .map(({ id, name, leads }) => ({ value: id, label: leads ? t.leads(name) : name }))
}
