import { Form } from '@remix-run/react'
import type { Language } from '#app/content/words.ts'
import type { Theme } from '#app/forms/preferences.ts'
import { useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'
import { Segmented } from './forms/segmented.tsx'

type PreferencesFormProps = {
  readonly language: Language
  readonly theme: Theme
  /** The page to go back to. */
  readonly returnTo: string
}

/** Language and appearance, remembered by this browser. */
export function PreferencesForm({ language, theme, returnTo }: PreferencesFormProps) {
  const t = useWords(frameWords)
  const languages = [
    { value: 'id', label: <span lang="id">{t.indonesian}</span> },
    { value: 'en', label: <span lang="en">{t.english}</span> },
  ]
  const themes = [
    { value: 'system', label: t.system },
    { value: 'light', label: t.light },
    { value: 'dark', label: t.dark },
  ]
  return (
    <Form method="post" action="/preferences" className="form">
      <input type="hidden" name="ke" value={returnTo} />
      <Segmented legend={t.language} name="language" segments={languages} value={language} />
      <Segmented legend={t.appearance} name="theme" segments={themes} value={theme} />
      <button className="btn" type="submit">
        {t.keepPreferences}
      </button>
    </Form>
  )
}
