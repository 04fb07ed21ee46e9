import { Form, useLocation } from '@remix-run/react'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'
import { Icon } from '#app/components/icons/icon.tsx'

/** Where the form sends the person back to, without a language that the address of a public page asked for. */
function ReturnField() {
  const { pathname, search } = useLocation()
  const asked = new URLSearchParams(search)
  asked.delete('bahasa')
  return <input type="hidden" name="ke" value={asked.size > 0 ? `${pathname}?${asked}` : pathname} />
}

/** Light or dark at once; which of the two buttons is seen follows what is shown now, also before the script. */
export function ThemeSwitch() {
  const t = useWords(frameWords)
  return (
    <Form method="post" action="/preferences" preventScrollReset>
      <ReturnField />
      <button className="tool when-light" name="theme" value="dark" title={t.toDark} aria-label={t.toDark}>
        <Icon name="moon" />
      </button>
      <button className="tool when-dark" name="theme" value="light" title={t.toLight} aria-label={t.toLight}>
        <Icon name="sun" />
      </button>
    </Form>
  )
}

/**
 * The other language, named in itself. It goes as a navigation of its own, as the appearance does: pressed while one
 * page gives way to the next, a fetcher would leave with the old page and the new one stay in the old language.
 */
export function LanguageSwitch() {
  const t = useWords(frameWords)
  const other = useLanguage() === 'id' ? 'en' : 'id'
  return (
    <Form method="post" action="/preferences" preventScrollReset>
      <ReturnField />
      <button className="tool" name="language" value={other} lang={other}>
        {t.otherLanguageShort}
        <span className="sr">, {t.otherLanguage}</span>
      </button>
    </Form>
  )
}
