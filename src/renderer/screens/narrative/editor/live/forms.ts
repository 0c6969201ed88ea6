import { sayLive } from '../../../../../domain/live/say';
import type { Live } from '../../../../../domain/rich-text';
import type { Pack } from '../../../../../domain/schema/pack';
import type { Plan } from '../../../../../domain/schema/plan';

/** A way to show a live figure or a mention. */
interface Form {
  readonly text: string;
  readonly live: Live;
  readonly isNow: boolean;
}

function variants(live: Live): readonly Live[] {
  if (live.type === 'mention') {
    const forms = ['code', 'full'] as const;
    return forms.map((form) => ({ ...live, attrs: { ...live.attrs, form } }));
  }
  const formats = ['figure', 'rounded', 'words'] as const;
  return formats.map((format) => ({ ...live, attrs: { ...live.attrs, format } }));
}

/** The ways in which it can be shown, each once; one where all say the same. */
export function formsOf(plan: Plan, pack: Pack, live: Live): readonly Form[] {
  const now = sayLive(plan, pack, live, 'screen').text;
  const forms = new Map<string, Form>();
  for (const variant of variants(live)) {
    const { text } = sayLive(plan, pack, variant, 'screen');
    if (!forms.has(text)) forms.set(text, { text, live: variant, isNow: text === now });
  }
  return [...forms.values()];
}
