import { centralTimeZone, localDay } from '#app/domain/calendar/local-day.ts'
import { retestEvery } from '#app/domain/evidence/link-tests.ts'
import { openStates } from '#app/domain/workflow/states.ts'
import type { LinkResult } from '#app/platform/evidence/link-check.server.ts'
import type { LinkTools } from '#app/platform/tools.server.ts'
import { keepRetest } from './keep-retest.server.ts'

/** Links that are tried at the same moment. */
const atOnce = 8
/** Links of one day at most, those waiting longest first: none takes longer than five seconds. */
const perDay = 500
/** So many hosts that do not answer, and none that does, are our own network. */
const silentHosts = 3

const day = 86_400_000

type DueLink = Awaited<ReturnType<LinkTools['store']['evidenceLibrary']['listLinksToTest']>>[number]

/** How many links were tried, and how many of these had opened until now and no longer do. */
export type Retested = { readonly tested: number; readonly closed: number }

/**
 * Tries the links again on which offices build their open worksheets: those that opened when it is their day
 * (`retestEvery`), the others every day, so that a mended one counts soon. Nothing is kept while no host answers at all:
 * then it throws, and the links are as they were. Nothing is fetched inside a transaction.
 */
export async function retestLinks(tools: LinkTools): Promise<Retested> {
  const { store } = tools
  const due = await store.evidenceLibrary.listLinksToTest(await dueSince(tools), openStates, perDay)
  let [tested, closed] = [0, 0]
  const silent = new Set<string>()
  let answered = false
  for (let start = 0; start < due.length; start += atOnce) {
    const tried = await Promise.all(due.slice(start, start + atOnce).map((link) => tryOne(tools, link)))
    for (const { link, result } of tried) if (isSilent(result)) silent.add(hostOf(link.url))
    answered ||= tried.some(({ result }) => !isSilent(result))
    if (!answered && silent.size >= silentHosts) throw new Error('no link answers: is there a way out of this network?')
    for (const { link, result } of tried) {
      const news = await keepRetest(tools, link, result)
      if (news !== 'unchanged') tested += 1
      if (news === 'closed') closed += 1
    }
  }
  return { tested, closed }
}

async function tryOne({ checkLink }: LinkTools, link: DueLink) {
  return { link, result: await checkLink(link.url) }
}

/** Until which instants a link that opened, and one that did not, must have been tested to be left alone today. */
async function dueSince({ store, now }: LinkTools): Promise<{ readonly opened: string; readonly failed: string }> {
  const today = localDay(now(), centralTimeZone)
  const open = (await store.cycles.list()).filter(({ state }) => state === 'open')
  const closings: string[] = []
  for (const { id } of open) {
    const windows = await store.cycles.listWindows(id)
    closings.push(...windows.filter(({ kind }) => kind === 'fill').map(({ closesOn }) => closesOn))
  }
  const midnight = Date.parse(`${today}T00:00:00.000+07:00`)
  const since = (days: number) => new Date(midnight - (days - 1) * day).toISOString()
  return { opened: since(retestEvery(today, closings)), failed: since(1) }
}

/** Nobody was there who could have said anything, good or bad. */
function isSilent({ ok, reason, status }: LinkResult): boolean {
  return !ok && status === undefined && (reason === 'timeout' || reason === 'error')
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
