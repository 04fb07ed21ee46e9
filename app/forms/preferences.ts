import { z } from 'zod'

/** How the interface is seen: in which language, and light, dark or as the device wishes. */
export const PreferencesForm = z.object({
  language: z.enum(['id', 'en'], { error: 'unknown-option' }).optional(),
  theme: z.enum(['system', 'light', 'dark'], { error: 'unknown-option' }).optional(),
  /** The page to go back to. */
  ke: z.string().optional(),
})

export type Theme = NonNullable<z.infer<typeof PreferencesForm>['theme']>
