import { useState } from 'react'
import type { ChangeEvent, DragEvent, ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { uploadWords } from '#app/content/words/upload.ts'
import { Icon } from './icons/icon.tsx'

type UploadWellProps = {
  readonly name: string
  /** Media types and extensions for the picker. */
  readonly accept: string
  /** The limits in words, said beforehand. */
  readonly limits: ReactNode
  /** Takes files from picker, camera and drop; without it the inputs belong to the form around. */
  readonly onFiles?: (files: readonly File[]) => void
  readonly linkHref?: string
  /** Opens the form for a link in the page; with it `linkHref` is not needed. */
  readonly onLink?: () => void
  readonly libraryHref?: string
  /** The button that sends the plain form before the script has loaded. */
  readonly children?: ReactNode
}

/** Takes evidence in equal ways: drop, file, photo, and where they exist link and library. */
export function UploadWell({
  name,
  accept,
  limits,
  onFiles,
  linkHref,
  onLink,
  libraryHref,
  children,
}: UploadWellProps) {
  const t = useWords(uploadWords)
  const [over, setOver] = useState(false)

  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    if (!onFiles) return
    onFiles([...(event.target.files ?? [])])
    event.target.value = ''
  }
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles?.([...event.dataTransfer.files])
  }
  const dragging = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }

  return (
    <div
      className={over ? 'upload over' : 'upload'}
      role="group"
      aria-label={t.drop}
      {...(onFiles ? { onDrop: dropped, onDragOver: dragging, onDragLeave: () => setOver(false) } : {})}
    >
      <p>
        <b>{over ? t.letGo : t.drop}</b>{' '}
        <span className="quiet">
          {t.orChoose} {limits}
        </span>
      </p>
      <div className="actions">
        <label className="btn">
          <Icon name="upload" />
          {t.file}
          <input className="sr" type="file" name={name} accept={accept} multiple onChange={chosen} />
        </label>
        <label className="btn">
          <Icon name="camera" />
          {t.photo}
          <input className="sr" type="file" name={name} accept="image/*" capture="environment" onChange={chosen} />
        </label>
        {onLink ? (
          <button className="btn" type="button" onClick={onLink}>
            <Icon name="link" />
            {t.link}
          </button>
        ) : linkHref ? (
          <Link className="btn" to={linkHref}>
            <Icon name="link" />
            {t.link}
          </Link>
        ) : null}
        {libraryHref ? (
          <Link className="btn" to={libraryHref}>
            <Icon name="folder" />
            {t.library}
          </Link>
        ) : null}
        {children}
      </div>
    </div>
  )
}
