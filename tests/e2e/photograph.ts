import type { Page } from 'playwright-core'

/**
 * A photograph as a phone takes it: a JPEG of more than 5 MB, drawn in a tab of its own. Fine grain over a soft
 * ground, so that it shrinks like a picture and not like a drawing.
 */
export async function aPhotograph(page: Page): Promise<Buffer> {
  const tab = await page.context().newPage()
  const encoded = await tab.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 4000
    canvas.height = 3000
    const context = canvas.getContext('2d')
    if (!context) throw new Error('No canvas')
    const picture = context.createImageData(canvas.width, canvas.height)
    let grain = 20260512
    for (let place = 0; place < picture.data.length; place += 4) {
      grain = (Math.imul(grain, 1664525) + 1013904223) >>> 0
      const light = 90 + (place % 16_000) / 200 + (grain >>> 27)
      picture.data.set([light, light * 0.9, light * 0.8, 255], place)
    }
    context.putImageData(picture, 0, 0)
    const url = canvas.toDataURL('image/jpeg', 0.96)
    return url.slice(url.indexOf(',') + 1)
  })
  await tab.close()
  return Buffer.from(encoded, 'base64')
}
