import { TextField } from '#app/components/forms/text-field.tsx'
import type { FormFault } from './form-fault.ts'

type Day = { readonly name: string; readonly label: string; readonly value: string }

/** First and last day, side by side. */
export function DayPair({ from, to, fault }: { readonly from: Day; readonly to: Day; readonly fault: FormFault }) {
  return (
    <div className="days">
      {[from, to].map(({ name, label, value }) => (
        <TextField
          key={name}
          label={label}
          name={name}
          type="date"
          required
          defaultValue={fault?.values?.[name] ?? value}
          errors={fault?.errors[name]}
        />
      ))}
    </div>
  )
}
