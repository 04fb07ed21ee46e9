import { useState } from 'react'
import { Form } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { pieceWords } from '#app/content/words/evidence-pages.ts'
import { Dialog } from '#app/components/dialog.tsx'
import { Icon } from '#app/components/icons/icon.tsx'
import type { PiecePage } from '#app/use-cases/evidence/piece-page.server.ts'
import { useHydrated } from './use-hydrated.ts'

/** Asks once before a piece goes: in a dialog, or folded out beneath before the script has loaded. */
export function RemovePiece({ piece }: { readonly piece: PiecePage }) {
  const t = useWords(pieceWords)
  const [open, setOpen] = useState(false)
  const advice = t.removeAdvice(piece.serves.length)
  if (!useHydrated()) {
    return (
      <details className="disclosure">
        <summary>{t.remove}</summary>
        <p>{advice}</p>
        <RemoveForm version={piece.version} />
      </details>
    )
  }
  return (
    <>
      <button className="btn btn-return" type="button" onClick={() => setOpen(true)}>
        <Icon name="trash" />
        {t.remove}
      </button>
      <Dialog
        title={t.removeTitle(piece.title)}
        open={open}
        onClose={() => setOpen(false)}
        actions={<RemoveForm version={piece.version} />}
      >
        <p>{advice}</p>
      </Dialog>
    </>
  )
}

function RemoveForm({ version }: { readonly version: number }) {
  const t = useWords(pieceWords)
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="version" value={version} />
      <button className="btn btn-return" type="submit">
        {t.remove}
      </button>
    </Form>
  )
}
