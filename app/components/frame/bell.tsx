import { Link } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { useWords } from '#app/content/language.tsx'
import { noticeWords } from '#app/content/words/notices.ts'

/** More than this many are not told apart at a glance. */
const countable = 99

/** The way to the inbox, with how much in it is new. */
export function Bell({ unread }: { readonly unread: number }) {
  const t = useWords(noticeWords)
  const shown = unread > countable ? `${countable}+` : String(unread)
  return (
    <Link className="tool" to="/inbox" aria-label={unread > 0 ? t.bell(shown) : t.noneNew}>
      <Icon name="bell" />
      {unread > 0 ? (
        <span className="count" aria-hidden="true">
          {shown}
        </span>
      ) : null}
    </Link>
  )
}
