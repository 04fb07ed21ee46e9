import { Form } from '@remix-run/react'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useFieldError } from '#app/components/forms/field.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { profileWords, weekdayNames } from '#app/content/words/information.ts'
import { profileLimits } from '#app/domain/information/profile.ts'
import type { Hours, OfficeProfile } from '#app/domain/information/profile.ts'
import type { ProfilePage } from '#app/use-cases/information/edit-profile.server.ts'
import type { DeskAct } from './acts.ts'

type OfficeFormProps = { readonly page: ProfilePage; readonly act: DeskAct | undefined }
type Typed = Readonly<Record<string, string>>

/** The office's own lines: where it is, when it is open, how it is reached. */
export function OfficeForm({ page: { profile, version, canWrite }, act }: OfficeFormProps) {
  const t = useWords(profileWords)
  const f = useFormats()
  const typed: Typed = act?.values ?? typedOf(profile, f.clock)
  const line = (name: keyof OfficeProfile) => ({
    name,
    maxLength: profileLimits.line,
    defaultValue: typed[name] ?? '',
    errors: act?.errors[name],
    autoComplete: 'off',
  })
  const block = (name: keyof OfficeProfile) => ({ ...line(name), maxLength: profileLimits.text, short: true })
  return (
    <Form method="post" className="form" key={version}>
      <fieldset className="office-fields" disabled={!canWrite}>
        <input type="hidden" name="version" value={version} />
        <TextArea label={t.address} {...block('address')} />
        <TextField label={t.phone} type="tel" {...line('phone')} />
        <TextField label={t.whatsapp} type="tel" {...line('whatsapp')} />
        <TextField label={t.email} type="email" {...line('email')} />
        <HourFields typed={typed} errors={act?.errors ?? {}} />
        <TextArea label={t.driveThru} hint={t.driveThruHint} {...block('driveThru')} />
        <TextArea label={t.mobileService} hint={t.mobileServiceHint} {...block('mobileService')} />
        <TextField label={t.statusUrl} hint={t.statusUrlHint} type="url" {...line('statusUrl')} maxLength={500} />
        <TextField label={t.queueUrl} type="url" {...line('queueUrl')} maxLength={500} />
        {canWrite ? (
          <button className="btn btn-main" name="intent" value="office">
            {t.save}
          </button>
        ) : null}
      </fieldset>
    </Form>
  )
}

type HourFieldsProps = { readonly typed: Typed; readonly errors: DeskAct['errors'] }

function HourFields({ typed, errors }: HourFieldsProps) {
  const t = useWords(profileWords)
  return (
    <fieldset className="field">
      <legend className="label">{t.hours}</legend>
      <p className="hint">{t.hoursHint}</p>
      <ul className="hour-fields">
        {[0, 1, 2, 3, 4, 5, 6].map((day) => (
          <DayFields day={day} typed={typed} errors={errors} key={day} />
        ))}
      </ul>
    </fieldset>
  )
}

function DayFields({ day, typed, errors }: HourFieldsProps & { readonly day: number }) {
  const t = useWords(profileWords)
  const days: Readonly<Record<number, string>> = useWords(weekdayNames)
  const error = useFieldError(errors[`closes${day}`] ?? errors[`opens${day}`])
  const id = `hours-${day}-error`
  const tie = { 'aria-invalid': error ? true : undefined, 'aria-describedby': error ? id : undefined } as const
  const [opens, closes] = [`opens${day}`, `closes${day}`]
  return (
    <li>
      <span aria-hidden="true">{days[day]}</span>
      <input
        className="input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        name={opens}
        defaultValue={typed[opens]}
        aria-label={t.opens(days[day]!)}
        {...tie}
      />
      <span aria-hidden="true">–</span>
      <input
        className="input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        name={closes}
        defaultValue={typed[closes]}
        aria-label={t.closes(days[day]!)}
        {...tie}
      />
      {error ? (
        <p className="field-error" id={id}>
          {error}
        </p>
      ) : null}
    </li>
  )
}

function typedOf({ hours, ...texts }: OfficeProfile, clock: (time: string) => string): Typed {
  const times = hours.flatMap((one: Hours, day) => [
    [`opens${day}`, one ? clock(one.opens) : ''],
    [`closes${day}`, one ? clock(one.closes) : ''],
  ])
  return { ...texts, ...Object.fromEntries(times) }
}
