import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { complaintNews, findingNews, noticeWords, windowNames } from '#app/content/words/notices.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import { assessmentStates, tiers } from '#app/content/words/states.ts'
import { grouped } from '#app/domain/complaints/ticket.ts'
import type { NoticeView } from '#app/use-cases/notices/read-inbox.server.ts'

type Names = Readonly<Record<string, string>>

/** A notice as a sentence without its office, which stands beneath it. */
export function useNoticeText(now: string): (notice: NoticeView) => string {
  const t = useWords(noticeWords)
  const language = useLanguage()
  const f = useFormats()
  const windows: Names = inLanguage(windowNames, language)
  const reasons: Names = inLanguage(returnReasons, language)
  const states: Names = inLanguage(assessmentStates, language)
  const news: Names = inLanguage(findingNews, language)
  const complaints: Names = inLanguage(complaintNews, language)
  const tierNames: Names = inLanguage(tiers, language)

  return ({ kind, subject, detail }) => {
    const text = (key: string) => (typeof detail[key] === 'string' ? detail[key] : '')
    const number = (key: string) => (typeof detail[key] === 'number' ? f.whole(detail[key]) : '')
    const window = windows[text('window')] ?? ''
    const closesOn = text('closesOn')
    switch (kind) {
      case 'returned':
        return subject ? t.returnedItem(subject, reasons[text('reasonCode')] ?? '') : t.returnedAll
      case 'due':
        return closesOn ? t.due(window, f.date(closesOn), f.daysLeft(closesOn, now)) : t.dueOther
      case 'locked':
        return t.locked(window, closesOn && f.date(closesOn))
      case 'submitted':
        return subject ? t.submittedItem(subject) : t.submittedAll
      case 'judged':
        return subject ? t.judgedItem(subject) : t.judged(tierNames[text('tier')] ?? '')
      case 'moved':
        return t.moved(states[text('state')] ?? text('state'))
      case 'message':
        return t.message(subject)
      case 'reopened':
        if (subject) return t.reopenedItem(subject)
        return closesOn ? t.reopenedUntil(window, f.date(closesOn)) : t.reopened
      case 'finding': {
        const said = news[text('news')] ?? t.finding
        return typeof detail['number'] === 'number' ? t.findingOf(String(detail['number']), said) : said
      }
      case 'indicator-returned':
        return t.indicatorReturned(text('indicator'), f.reportedPeriod(subject), reasons[text('reasonCode')] ?? '')
      case 'indicator-due':
      case 'indicator-late': {
        const dueOn = text('dueOn')
        const count = typeof detail['count'] === 'number' ? f.whole(detail['count']) : ''
        return t.indicatorDue(count, f.reportedPeriod(subject), dueOn && f.daysLeft(dueOn, now))
      }
      case 'indicator-reopened':
        return t.indicatorReopened(f.reportedPeriod(subject), closesOn && f.date(closesOn))
      case 'complaint': {
        const said = complaints[text('news')]
        if (subject === '' && typeof detail['count'] === 'number') {
          const many = text('news') === 'released' ? t.complaintsReleased : t.complaintsHandedOver
          return many(f.whole(detail['count']))
        }
        const dueOn = text('dueOn')
        if (dueOn) return t.complaintDue(grouped(subject), f.date(dueOn), f.daysLeft(dueOn, now))
        return said ? t.complaintOf(grouped(subject), said) : t.complaint
      }
      case 'enquiry': {
        const dueOn = text('dueOn')
        return dueOn ? t.enquiries(number('count'), f.date(dueOn)) : t.enquiry
      }
      case 'survey': {
        const quarter = text('quarter') && f.reportedPeriod(text('quarter'))
        if (quarter === '') return t.survey
        if (text('news') === 'over') return t.surveyOver(quarter)
        const closed = t.surveyClosed(quarter, number('respondents'))
        return typeof detail['ikm'] === 'number'
          ? t.surveyIkm(closed, f.decimal(detail['ikm'], 2), text('grade'))
          : closed
      }
      case 'published':
        if (text('paper') !== '') return text('paper') === 'removed' ? t.paperRemoved : t.paperReturned
        return t.published(number('count'))
      case 'link-closed':
        return t.linkClosed
      case 'handover':
        return t.handover
    }
  }
}
