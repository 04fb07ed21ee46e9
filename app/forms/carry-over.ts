import { z } from 'zod'

const mostTicks = 600

/** Ticks of one name: none, one or several. */
function ticks<Value>(each: z.ZodType<Value, string>) {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(each).max(mostTicks, 'invalid'),
  )
}

/** 'A.I.1.i.a@3': an item with the version of this year's answer that was seen. */
const answerTick = z
  .string('invalid')
  .regex(/^[A-Za-z0-9.]{1,40}@\d{1,7}$/, 'invalid')
  .transform((text) => {
    const [itemCode = '', version = '0'] = text.split('@')
    return { itemCode, expectedVersion: Number(version) }
  })

/** 'A.I.1.i.a@piece': an item with a piece that served it last year. */
const pieceTick = z
  .string('invalid')
  .regex(/^[A-Za-z0-9.]{1,40}@.{1,120}$/, 'invalid')
  .transform((text) => {
    const at = text.indexOf('@')
    return { itemCode: text.slice(0, at), pieceId: text.slice(at + 1) }
  })

/** What was ticked on the page of last year's answers. */
export const CarryOverForm = z.object({ answer: ticks(answerTick), piece: ticks(pieceTick) })
