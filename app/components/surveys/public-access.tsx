import { Form } from '@remix-run/react'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Icon } from '#app/components/icons/icon.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { surveyWords } from '#app/content/words/surveys.ts'
import type { SurveyList } from '#app/use-cases/surveys/survey-view.server.ts'
import { posterPath, screenPath } from './paths.ts'

/** A QR code as a path in a square of so many modules. */
export type QrView = { readonly size: number; readonly path: string }

type PublicAccessProps = {
  readonly page: Pick<SurveyList, 'head' | 'kiosk'>
  /** The whole address of the form, and the one that makes a device the office's own. */
  readonly address: string
  readonly kioskAddress: string | null
  readonly qr: QrView
}

const quiet = 4

/** The ways in: code, address and poster for phones, a key of its own for the device at the counter. */
export function PublicAccess({ page: { head, kiosk }, address, kioskAddress, qr }: PublicAccessProps) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const side = qr.size + 2 * quiet
  return (
    <div className="survey-access">
      <svg className="qr" viewBox={`${-quiet} ${-quiet} ${side} ${side}`} role="img" aria-label={t.qr}>
        <rect className="qr-paper" x={-quiet} y={-quiet} width={side} height={side} />
        <path d={qr.path} />
      </svg>
      <div>
        <p className="small-label">{t.address}</p>
        <p className="survey-address">
          <a href={address}>{address}</a>
        </p>
        <p className="hint">{t.accessHint}</p>
        <p className="actions">
          <a className="btn" href={posterPath(head.officeId)}>
            <Icon name="download" /> {t.poster}
          </a>
        </p>
      </div>
      {kiosk && kioskAddress ? (
        <div className="survey-kiosk">
          <TextField label={t.kiosk} value={kioskAddress} readOnly hint={t.kioskHint} />
          <Form method="post" preventScrollReset>
            <input type="hidden" name="version" value={kiosk.version} />
            <p className="actions">
              <a className="btn" href={screenPath(head.officeId, kiosk.key)}>
                <Icon name="grid" /> {t.openScreen}
              </a>
              <button className="btn" type="submit" name="intent" value="renew">
                {t.renew}
              </button>
              <span className="hint">{t.renewHint(f.date(kiosk.renewedAt))}</span>
            </p>
          </Form>
        </div>
      ) : null}
    </div>
  )
}
