import { Form, Link } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { publicationWords } from '#app/content/words/publication.ts'
import { publicationPath } from './paths.ts'

type PreviewBarProps = {
  readonly officeId: string
  readonly choices: readonly string[]
  readonly mayPublish: boolean
}

/** Above the page as the public would see it: what this is, and the button that publishes. */
export function PreviewBar({ officeId, choices, mayPublish }: PreviewBarProps) {
  const t = useWords(publicationWords)
  const desk = publicationPath(officeId)
  return (
    <aside className="preview-bar" aria-label={t.previewTitle}>
      <p>
        <b>{t.previewTitle}</b> <span>{t.previewLead(choices.length)}</span>
      </p>
      <Form method="post" action={desk} className="preview-acts">
        {choices.map((choice) => (
          <input type="hidden" name="figure" value={choice} key={choice} />
        ))}
        <Link className="btn" to={desk}>
          {t.back}
        </Link>
        {mayPublish ? (
          <button className="btn btn-main" type="submit" name="intent" value="publish">
            {t.publish}
          </button>
        ) : null}
      </Form>
    </aside>
  )
}
