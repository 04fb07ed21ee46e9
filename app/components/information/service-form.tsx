import { Form } from '@remix-run/react'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Tick } from '#app/components/forms/tick.tsx'
import { Icon } from '#app/components/icons/icon.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { profileWords } from '#app/content/words/information.ts'
import { profileLimits } from '#app/domain/information/profile.ts'
import type { EditedService } from '#app/use-cases/information/edit-profile.server.ts'
import type { DeskAct } from './acts.ts'

type ServiceEditorProps = {
  readonly service: EditedService
  readonly open: boolean
  readonly canWrite: boolean
  readonly act: DeskAct | undefined
}

/** One service: whether it is offered, what it needs, costs and takes. Opens in its place. */
export function ServiceEditor({ service, open, canWrite, act }: ServiceEditorProps) {
  const text = useText()
  return (
    <li id={`layanan-${service.service}`}>
      <details open={open || undefined}>
        <summary>
          <Icon name="down" />
          <b>{text(service.name)}</b>
          <ServiceState service={service} />
        </summary>
        <ServiceForm service={service} canWrite={canWrite} act={act} />
      </details>
    </li>
  )
}

function ServiceState({ service }: { readonly service: EditedService }) {
  const t = useWords(profileWords)
  if (!service.offered) {
    return (
      <State tone="idle" shape="empty">
        {t.notOffered}
      </State>
    )
  }
  const { needs, steps, fee, standardDays, usualDays } = service
  const whole = needs.length > 0 && steps.length > 0 && fee !== '' && (standardDays ?? usualDays) !== null
  return whole ? (
    <State tone="good" shape="pass">
      {t.isOffered}
    </State>
  ) : (
    <State tone="warn" shape="warn">
      {t.incomplete}
    </State>
  )
}

function ServiceForm({ service, canWrite, act }: Omit<ServiceEditorProps, 'open'>) {
  const t = useWords(profileWords)
  const usual = useUsualDays(service)
  const typed: Readonly<Record<string, string>> = act?.values ?? {
    needs: service.needs.join('\n'),
    steps: service.steps.join('\n'),
    fee: service.fee,
    standardDays: service.standardDays === null ? '' : String(service.standardDays),
    offered: service.offered ? 'yes' : '',
  }
  const errors = act?.errors ?? {}
  return (
    <Form method="post" className="form">
      <fieldset className="office-fields" disabled={!canWrite}>
        <input type="hidden" name="service" value={service.service} />
        <input type="hidden" name="version" value={service.version} />
        <Tick name="offered" value="yes" defaultChecked={typed['offered'] === 'yes'}>
          {t.offered}
        </Tick>
        <TextArea
          label={t.needs}
          hint={t.onePerLine}
          name="needs"
          limit={profileLimits.list}
          defaultValue={typed['needs']}
          errors={errors['needs']}
        />
        <TextArea label={t.fee} hint={t.feeHint} name="fee" short defaultValue={typed['fee']} errors={errors['fee']} />
        <TextField
          label={t.standardDays}
          hint={usual}
          name="standardDays"
          inputMode="numeric"
          defaultValue={typed['standardDays']}
          errors={errors['standardDays']}
        />
        <TextArea
          label={t.steps}
          hint={t.onePerLine}
          name="steps"
          limit={profileLimits.list}
          defaultValue={typed['steps']}
          errors={errors['steps']}
        />
        {canWrite ? (
          <button className="btn" name="intent" value="service">
            {t.saveService}
          </button>
        ) : null}
      </fieldset>
    </Form>
  )
}

function useUsualDays({ usualDays }: EditedService): string {
  const t = useWords(profileWords)
  const f = useFormats()
  if (usualDays === null) return t.noUsualDays
  return usualDays === 0 ? t.usualSameDay : t.usualDays(f.whole(usualDays))
}
