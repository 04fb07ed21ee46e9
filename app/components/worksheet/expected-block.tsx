import { ExpectedDocuments } from '#app/components/expected-documents.tsx'
import { SaveState } from '#app/components/save-state.tsx'
import { useHydrated } from '#app/components/evidence/use-hydrated.ts'
import { useWords } from '#app/content/language.tsx'
import { worksheetWords } from '#app/content/words/worksheet.ts'
import type { ItemView } from '#app/use-cases/answers/worksheet-view.server.ts'
import { itemPath } from './paths.ts'
import { useTicks } from './use-ticks.ts'

/** What the worksheet expects as evidence, ticked off one by one; a form of its own before the script has loaded. */
export function ExpectedBlock({ view, assessmentId }: { readonly view: ItemView; readonly assessmentId: string }) {
  const t = useWords(worksheetWords)
  const hydrated = useHydrated()
  const { code: itemCode, item, ticked, editing } = view
  const { isTicked, tick, saving } = useTicks({ assessmentId, itemCode }, ticked)
  const keys = item.evidence.map(({ key }) => key)
  if (keys.length === 0) return null
  return (
    <form className="block" method="post" action={itemPath(assessmentId, itemCode)}>
      <div className="block-head">
        <h3>{t.expected}</h3>
        <SaveState saving={saving} />
      </div>
      {keys.map((key) => (
        <input type="hidden" name="shown" value={key} key={key} />
      ))}
      <ExpectedDocuments
        documents={item.evidence}
        ticked={keys.filter(isTicked)}
        name="documents"
        onTick={(key, on) => void tick(key, on)}
        disabled={!editing.editable}
      />
      {hydrated || !editing.editable ? null : (
        <button className="btn" type="submit" name="intent" value="ticks">
          {t.saveTicks}
        </button>
      )}
    </form>
  )
}
