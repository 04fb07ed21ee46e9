import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { publicOfficeWords } from '#app/content/words/public-office.ts'
import type { PublicOfficePage } from '#app/use-cases/publication/publication-view.server.ts'

type Service = PublicOfficePage['services'][number]

/** The services of an office: within what time, for what fee, and what to bring. */
export function Services({ services }: { readonly services: readonly Service[] }) {
  const t = useWords(publicOfficeWords)
  return (
    <table className="table service-list" aria-label={t.services}>
      <thead>
        <tr>
          <th scope="col">{t.service}</th>
          <th scope="col">{t.time}</th>
          <th scope="col">{t.fee}</th>
        </tr>
      </thead>
      <tbody>
        {services.map((service) => (
          <ServiceRow key={service.service} service={service} />
        ))}
      </tbody>
    </table>
  )
}

function ServiceRow({ service: { name, days, fee, needs, steps } }: { readonly service: Service }) {
  const t = useWords(publicOfficeWords)
  const f = useFormats()
  const text = useText()
  return (
    <tr>
      <th scope="row">
        {text(name)}
        {needs.length + steps.length > 0 ? (
          <details>
            <summary>{t.needsAndSteps}</summary>
            <Listed title={t.needs} lines={needs} />
            <Listed title={t.steps} lines={steps} ordered />
          </details>
        ) : null}
      </th>
      <td>{days === null ? t.askOffice : days === 0 ? t.sameDay : t.workingDays(f.whole(days))}</td>
      <td className="spoken-lines">{fee || t.askOffice}</td>
    </tr>
  )
}

type ListedProps = { readonly title: string; readonly lines: readonly string[]; readonly ordered?: boolean }

function Listed({ title, lines, ordered = false }: ListedProps) {
  if (lines.length === 0) return null
  const List = ordered ? 'ol' : 'ul'
  return (
    <>
      <p className="small-label">{title}</p>
      <List className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </>
  )
}
