import { useText, useWords } from '#app/content/language.tsx'
import { informationWords } from '#app/content/words/information.ts'
import type { Named } from '#app/use-cases/information/desk-view.server.ts'

/** Where nearly every question comes from; the rest stands behind "other channels". */
const usual: readonly string[] = ['information_center', 'walk_in', 'whatsapp', 'hotline', 'social_media', 'email']

type ChannelChoiceProps = { readonly channels: readonly Named[]; readonly chosen: string }

/** How a question came, one tap for the usual ways. */
export function ChannelChoice({ channels, chosen }: ChannelChoiceProps) {
  const t = useWords(informationWords)
  const first = usual.flatMap((code) => channels.filter((channel) => channel.code === code))
  const rest = channels.filter(({ code }) => !usual.includes(code))
  return (
    <fieldset className="field channel-choice">
      <legend className="label">{t.channel}</legend>
      <div className="choice-chips">
        {first.map((channel) => (
          <ChannelChip channel={channel} chosen={chosen} key={channel.code} />
        ))}
      </div>
      <details open={rest.some(({ code }) => code === chosen) || undefined}>
        <summary>{t.otherChannels}</summary>
        <div className="choice-chips">
          {rest.map((channel) => (
            <ChannelChip channel={channel} chosen={chosen} key={channel.code} />
          ))}
        </div>
      </details>
    </fieldset>
  )
}

function ChannelChip({ channel: { code, name }, chosen }: { readonly channel: Named; readonly chosen: string }) {
  const text = useText()
  return (
    <label className="choice-chip">
      <input type="radio" name="channel" value={code} defaultChecked={code === chosen} required />
      <span>{text(name)}</span>
    </label>
  )
}
