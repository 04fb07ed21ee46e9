import { Select } from '#app/components/forms/select.tsx'
import type { Option } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Tick } from '#app/components/forms/tick.tsx'
import { useWords } from '#app/content/language.tsx'
import { areaShortNames } from '#app/content/words/instrument.ts'
import { actingNames, peopleWords } from '#app/content/words/people.ts'
import { roles as roleNames } from '#app/content/words/roles.ts'
import { grantableRoles } from '#app/domain/access/roles.ts'
import { grantAreas } from '#app/forms/accounts-people.ts'

export type RoleFieldsProps = {
  readonly units: readonly Option[]
  /** 'YYYY-MM-DD', the day a new role begins unless another is chosen. */
  readonly today: string
  readonly errors: Readonly<Record<string, readonly string[]>> | undefined
  readonly values: Readonly<Record<string, string>> | undefined
}

/** Role, unit, areas, office held and days. */
export function RoleFields({ units, today, errors, values }: RoleFieldsProps) {
  const t = useWords(peopleWords)
  const names = useWords(roleNames)
  const acting = useWords(actingNames)
  const areas = useWords(areaShortNames)
  return (
    <>
      <Select
        label={t.role}
        name="role"
        required
        empty={t.choose}
        options={grantableRoles.map((role) => ({ value: role, label: names[role as keyof typeof names] }))}
        defaultValue={values?.['role'] ?? ''}
        errors={errors?.['role']}
      />
      <Select
        label={t.unit}
        hint={t.unitHint}
        name="unitId"
        required
        empty={t.choose}
        options={units}
        defaultValue={values?.['unitId'] ?? ''}
        errors={errors?.['unitId']}
      />
      <fieldset className="field">
        <legend className="label">{t.areas}</legend>
        <div className="ticks">
          {grantAreas.map((area) => (
            <Tick name="areas" value={area} key={area}>
              {areas[area]}
            </Tick>
          ))}
        </div>
        <p className="hint">{t.areasHint}</p>
      </fieldset>
      <Select
        label={t.acting}
        name="acting"
        options={Object.entries(acting).map(([value, label]) => ({ value, label }))}
        defaultValue={values?.['acting'] ?? 'none'}
        errors={errors?.['acting']}
      />
      <div className="pair">
        <TextField
          label={t.from}
          name="from"
          type="date"
          required
          defaultValue={values?.['from'] ?? today}
          errors={errors?.['from']}
        />
        <TextField
          label={t.to}
          hint={t.toHint}
          name="to"
          type="date"
          optional
          defaultValue={values?.['to'] ?? ''}
          errors={errors?.['to']}
        />
      </div>
    </>
  )
}
