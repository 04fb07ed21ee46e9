import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { methodWords } from '#app/content/words/method.ts'
import type { ScoringExplanation } from '#app/use-cases/instrument/explain-scoring.server.ts'

/** Every scale of the worksheet with what its answers score. */
export function MethodScales({ scales }: Pick<ScoringExplanation, 'scales'>) {
  const t = useWords(methodWords)
  const f = useFormats()
  return (
    <WideTable label={t.scale}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.scale}</th>
            <th scope="col">{t.scoreOf}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(scales).map(([key, scale]) => (
            <tr key={key}>
              <th scope="row">{scale.printed}</th>
              <td>
                {scale.type === 'choice'
                  ? scale.options.map((option) => `${option.key} ${f.points(option.score)}`).join('; ')
                  : scale.type === 'ratio'
                    ? t.ratio
                    : t.index(f.whole(scale.max))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

/** The areas with their weights, and what adds up to the total. */
export function MethodWeights({ areas, components }: Pick<ScoringExplanation, 'areas' | 'components'>) {
  const t = useWords(methodWords)
  const f = useFormats()
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t.area}</th>
          <th scope="col" className="num">
            {t.weight}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ key, name, weight }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="num">{f.points(weight)}</td>
          </tr>
        ))}
        {components.map(({ code, name, weight }) => (
          <tr key={code}>
            <th scope="row">
              <b>
                {code} {name}
              </b>
            </th>
            <td className="num">
              <b>{f.points(weight)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
