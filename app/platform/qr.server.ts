import qrcode from 'qrcode'

/** A QR code: as many modules on each side as `size`, and where the dark ones are, as the data of an SVG path. */
export type QrCode = { readonly size: number; readonly path: string }

/**
 * The QR code of a text, mostly an address. Level M stands the loss of 15 % of the code, which a poster on a counter
 * needs. Throws for a text of more than about 2,300 bytes.
 */
export function qrOf(text: string): QrCode {
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules
  return { size, path: pathOf(size, (row, column) => data[row * size + column] === 1) }
}

/** Runs of dark modules, row by row: a few hundred strokes instead of a thousand squares. */
function pathOf(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = ''
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!isDark(row, column)) continue
      const start = column
      while (column + 1 < size && isDark(row, column + 1)) column += 1
      const width = column + 1 - start
      path += `M${start} ${row}h${width}v1h-${width}z`
    }
  }
  return path
}
