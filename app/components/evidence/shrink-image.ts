import { withExtension } from '#app/domain/evidence/file-names.ts'
import { canShrink } from '#app/domain/evidence/precheck.ts'

/** Longest sides in pixels, tried in turn: the largest still shows the small print of a photographed page. */
const sides = [3600, 2800, 2200, 1600, 1200]
const quality = 0.85

/**
 * A picture past its limit, made small enough in the browser, upright as it was taken. A file that is small enough,
 * is no picture, or cannot be decoded comes back as it is: the server will say what is wrong with it.
 */
export async function shrinkImage(file: File, limit: number): Promise<File> {
  if (file.size <= limit || !canShrink(file.name)) return file
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!picture) return file
  try {
    for (const side of sides) {
      const smaller = await drawn(picture, side)
      if (smaller && smaller.size <= limit) {
        return new File([smaller], withExtension(file.name, 'jpg'), { type: 'image/jpeg' })
      }
    }
    return file
  } finally {
    picture.close()
  }
}

function drawn(picture: ImageBitmap, side: number): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  // JPEG has no transparency; without paper beneath, it would turn black.
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}
