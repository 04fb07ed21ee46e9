import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { overviewWords } from '#app/content/words/overview.ts'
import { publicationDone, publicationNotDone, publicationWords } from '#app/content/words/publication.ts'
import type { PublicationDesk } from '#app/use-cases/publication/publication-view.server.ts'
import { Figures } from './figures.tsx'
import { publicOfficePath } from './paths.ts'
import { PledgeSection } from './pledge-section.tsx'

/** What became of a form of the desk; what was typed comes back unless it was kept. */
export type Act = {
  readonly ok: boolean
  readonly intent: string
  /** What it was about: an indicator and a period; empty for the pledge. */
  readonly figure: string
  readonly errors?: Readonly<Record<string, readonly string[]>>
  readonly values?: Readonly<Record<string, string>>
  /** Why it was refused after it was typed. */
  readonly refusal?: string
}

type PublicationPageProps = {
  readonly desk: PublicationDesk
  /** What was done a moment ago, or why nothing was. */
  readonly said: string
  readonly act: Act | undefined
}

/** What the public sees of an office, and what its head may show besides. */
export function PublicationPage({ desk, said, act }: PublicationPageProps) {
  const t = useWords(publicationWords)
  const o = useWords(overviewWords)
  const { head, figures, mayPublish } = desk
  const changed = figures.filter(({ status }) => status === 'changed').length
  return (
    <main id="isi" className="wrap page publication">
      <Crumbs crumbs={[{ text: o.title, href: officePath(head.officeId, head.year) }, { text: t.title }]} />
      <header>
        <h1>{t.title}</h1>
        <p className="quiet lead">{mayPublish ? t.leadMay : t.lead}</p>
        <p className="small">
          <a href={publicOfficePath(head.officeId)}>{t.publicPage}</a>
        </p>
      </header>
      <Said said={act?.refusal ?? (act ? '' : said)} />
      {changed > 0 && mayPublish ? (
        <Notice tone="warn" title={t.changedTitle(changed)}>
          {t.changedAdvice}
        </Notice>
      ) : null}
      <Figures desk={desk} act={act} />
      <PledgeSection desk={desk} act={act} />
    </main>
  )
}

function Said({ said }: { readonly said: string }) {
  const language = useLanguage()
  const done: Readonly<Record<string, string>> = inLanguage(publicationDone, language)
  const notDone: Readonly<Record<string, string>> = inLanguage(publicationNotDone, language)
  if (done[said]) {
    return (
      <Notice tone="good" role="status">
        {done[said]}
      </Notice>
    )
  }
  return notDone[said] ? (
    <Notice tone="bad" role="alert">
      {notDone[said]}
    </Notice>
  ) : null
}
