import type { ReactNode } from 'react'
import { Form, Link } from '@remix-run/react'
import { PublicFormFields, PublicFormNotice } from '#app/components/forms/public-form-fields.tsx'
import { Icon } from '#app/components/icons/icon.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { kioskWords } from '#app/content/words/kiosk.ts'
import type { PublicService } from '#app/use-cases/information/read-profile.server.ts'
import { KioskBack } from './kiosk-back.tsx'
import { useKiosk } from './use-kiosk.ts'

type KioskServiceProps = {
  readonly service: PublicService
  readonly token: string
  /** Why the last answer was not taken. */
  readonly fault: string | undefined
  readonly minutes: number | undefined
}

/** One service: what it needs, costs and takes, how it goes, and whether that was the answer. */
export function KioskService({ service, token, fault, minutes }: KioskServiceProps) {
  const t = useWords(kioskWords)
  const text = useText()
  const { kiosk, href } = useKiosk()
  const { name, needs, steps, fee, days } = service
  const { queueUrl } = kiosk.profile
  return (
    <main id="isi" className="kiosk-page">
      <h1>{text(name)}</h1>
      <div className="kiosk-facts">
        <Fact title={t.needs}>{needs.length > 0 ? <Lines lines={needs} /> : null}</Fact>
        <div>
          <Fact title={t.fee}>{fee ? <p className="kept-lines">{fee}</p> : null}</Fact>
          <Fact title={t.time}>{days === null ? null : <p>{days === 0 ? t.sameDay : t.workingDays(days)}</p>}</Fact>
        </div>
        <Fact title={t.steps}>
          {steps.length > 0 ? <Lines lines={steps} ordered /> : null}
          {queueUrl ? (
            <p className="small">
              {t.queue} {shownAddress(queueUrl)}
            </p>
          ) : null}
        </Fact>
      </div>
      <Sought token={token} fault={fault} minutes={minutes} />
      <KioskBack>
        <Link className="kiosk-button" to={href('layanan')}>
          <Icon name="left" /> {t.toServices}
        </Link>
      </KioskBack>
    </main>
  )
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const t = useWords(kioskWords)
  return (
    <section>
      <h2>{title}</h2>
      {children || <p className="quiet">{t.askDesk}</p>}
    </section>
  )
}

function Lines({ lines, ordered = false }: { readonly lines: readonly string[]; readonly ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  )
}

function Sought({ token, fault, minutes }: Omit<KioskServiceProps, 'service'>) {
  const t = useWords(kioskWords)
  const text = useText()
  const { kiosk } = useKiosk()
  return (
    <Form method="post" className="sought">
      <PublicFormNotice fault={fault} minutes={minutes} />
      <fieldset>
        <legend>{t.sought}</legend>
        <p className="hint">{t.soughtHint}</p>
        <PublicFormFields token={token} />
        <div className="kiosk-answers">
          {kiosk.topics.map(({ code, name }) => (
            <button className="kiosk-button" name="found" value={code} key={code}>
              {t.found(text(name).toLowerCase())}
            </button>
          ))}
          <button className="kiosk-button kiosk-desk" name="found" value="">
            {t.notFound}
          </button>
        </div>
      </fieldset>
    </Form>
  )
}

/** An address as one types it. */
function shownAddress(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')
}
