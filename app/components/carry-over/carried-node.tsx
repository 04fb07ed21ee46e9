import { useRef } from 'react'
import { Link } from '@remix-run/react'
import { pieceState } from '#app/components/evidence/piece-words.ts'
import { Tick } from '#app/components/forms/tick.tsx'
import { EvidenceState } from '#app/components/named-states.tsx'
import { Section } from '#app/components/section.tsx'
import { useAnswerWords } from '#app/components/worksheet/answer-text.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { carryOverWords } from '#app/content/words/carry-over.ts'
import type { CarriedItem, CarriedNode, CarriedPiece } from '#app/use-cases/carry-over/carry-over-view.server.ts'

type NodeProps = {
  readonly node: CarriedNode
  readonly fromYear: number
  /** Values of ticks that were sent and not taken. */
  readonly ticked: readonly string[]
}

/** A sub-area with what last year offers for its items. */
export function CarriedNodeSection({ node: { code, name, items }, fromYear, ticked }: NodeProps) {
  const t = useWords(carryOverWords)
  const text = useText()
  const list = useRef<HTMLUListElement>(null)
  const tickAll = () => {
    for (const box of list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []) box.checked = true
  }
  const some = items.some(({ editable, same, pieces, attachable }) => {
    return (editable && !same) || (attachable && pieces.some(({ attached }) => !attached))
  })
  return (
    <Section
      title={
        <>
          <span className="code">{code}</span> {text(name)}
        </>
      }
      more={
        some ? (
          <button className="btn btn-plain script-only" type="button" onClick={tickAll}>
            {t.tickNode}
          </button>
        ) : null
      }
    >
      <ul className="carried" ref={list}>
        {items.map((item) => (
          <CarriedRow key={item.code} item={item} fromYear={fromYear} ticked={ticked} />
        ))}
      </ul>
    </Section>
  )
}

type RowProps = { readonly item: CarriedItem; readonly fromYear: number; readonly ticked: readonly string[] }

function CarriedRow({ item, fromYear, ticked }: RowProps) {
  const t = useWords(carryOverWords)
  const text = useText()
  const { code, item: asked, note, pieces } = item
  return (
    <li id={code}>
      <h3>
        <span className="code">{code}</span> {text(asked.text)}
      </h3>
      <div className="carried-cols">
        <div>
          <AnswerTick item={item} fromYear={fromYear} ticked={ticked} />
          {note ? <p className="trace-note">{note}</p> : null}
        </div>
        <div>
          {pieces.length === 0 ? (
            <p className="quiet">{t.noPieces}</p>
          ) : (
            <ul className="carried-pieces" aria-label={t.pieces}>
              {pieces.map((piece) => (
                <PieceTick key={piece.id} piece={piece} item={item} ticked={ticked} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </li>
  )
}

function AnswerTick({ item, fromYear, ticked }: RowProps) {
  const t = useWords(carryOverWords)
  const say = useAnswerWords()
  const { code, item: asked, answer, present, version, same, editable } = item
  const words = t.takeAnswer(fromYear, say(asked, answer))
  if (same) return <p>{t.same}</p>
  if (!editable) {
    return (
      <p>
        {say(asked, answer)} <span className="quiet">{t.closed}</span>
      </p>
    )
  }
  // A tick that came back with an older version is shown again with the answer that holds now.
  const wasTicked = ticked.some((value) => value.startsWith(`${code}@`) && /@\d+$/.test(value))
  return (
    <Tick name="answer" value={`${code}@${version}`} defaultChecked={wasTicked}>
      {words}
      {present !== null ? <span className="quiet"> ({t.replaces(say(asked, present))})</span> : null}
    </Tick>
  )
}

type PieceTickProps = {
  readonly piece: CarriedPiece
  readonly item: CarriedItem
  readonly ticked: readonly string[]
}

function PieceTick({ piece, item: { code, attachable }, ticked }: PieceTickProps) {
  const t = useWords(carryOverWords)
  const f = useFormats()
  const { id, title, documentDate, fault, attached } = piece
  const value = `${code}@${id}`
  const label = (
    <>
      {title} <span className="quiet">{documentDate ? f.date(documentDate) : t.undated}</span>
    </>
  )
  return (
    <li>
      {attachable && !attached ? (
        <Tick name="piece" value={value} defaultChecked={ticked.includes(value)}>
          {label}
        </Tick>
      ) : (
        <Link to={`/evidence/${encodeURIComponent(id)}`}>{label}</Link>
      )}
      <Counts fault={fault} attached={attached} />
    </li>
  )
}

function Counts({ fault, attached }: Pick<CarriedPiece, 'fault' | 'attached'>) {
  const t = useWords(carryOverWords)
  if (attached) return <span className="meta">{t.attached}</span>
  if (fault === null) return <span className="meta">{t.inWindow}</span>
  return (
    <span className="meta">
      <EvidenceState state={pieceState({ verdict: 'pending', fault, linkState: null })} /> {t.notCounting}
    </span>
  )
}
