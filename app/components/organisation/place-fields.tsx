import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useWords } from '#app/content/language.tsx'
import { unitWords } from '#app/content/words/organisation.ts'
import { officeClasses, zones } from '#app/domain/organisation/units.ts'
import type { FormFault } from '#app/components/cycles/form-fault.ts'

type PlaceFieldsProps = {
  readonly fault: FormFault
  readonly before?: {
    readonly officeClass: string | null
    readonly province: string | null
    readonly city: string | null
    readonly timezone: string
    readonly openedOn: string | null
  }
  readonly today?: string
}

/** Class, place, time zone and first day of a unit. */
export function PlaceFields({ fault, before, today }: PlaceFieldsProps) {
  const t = useWords(unitWords)
  const typed = (name: string, otherwise: string | null | undefined) => fault?.values?.[name] ?? otherwise ?? ''
  // Western Kalimantan keeps a zone of its own name at the same time.
  const kept = before && !Object.values<string>(zones).includes(before.timezone) ? [before.timezone] : []
  return (
    <>
      <Select
        label={t.officeClass}
        name="officeClass"
        empty={t.noClass}
        options={officeClasses.map((name) => ({ value: name, label: name }))}
        defaultValue={typed('officeClass', before?.officeClass)}
        errors={fault?.errors['officeClass']}
      />
      <div className="pair">
        <TextField
          label={t.province}
          name="province"
          optional
          defaultValue={typed('province', before?.province)}
          errors={fault?.errors['province']}
        />
        <TextField
          label={t.city}
          name="city"
          optional
          defaultValue={typed('city', before?.city)}
          errors={fault?.errors['city']}
        />
      </div>
      <div className="pair">
        <Select
          label={t.zone}
          name="timezone"
          options={Object.entries(zones).map(([label, zone]) => ({
            value: label === 'WIB' && kept[0] ? kept[0] : zone,
            label,
          }))}
          defaultValue={typed('timezone', before?.timezone)}
          errors={fault?.errors['timezone']}
        />
        <TextField
          label={t.openedOn}
          name="openedOn"
          type="date"
          optional={before !== undefined}
          defaultValue={typed('openedOn', before ? before.openedOn : today)}
          errors={fault?.errors['openedOn']}
        />
      </div>
    </>
  )
}
