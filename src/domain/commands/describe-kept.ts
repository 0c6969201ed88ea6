import { formatFigure } from '../figures';
import type { Indicator, KeptDoubt } from '../schema/plan';

/** What answering doubts about a measure's targets is called, and what taking an answer back is. */
export function keptLabel(
  indicator: Indicator | undefined,
  partId: string,
  kept: readonly KeptDoubt[],
): string {
  const code = indicator?.code ?? 'indicator';
  const before = indicator?.parts.find(({ id }) => id === partId)?.kept ?? [];
  const isOld = (doubt: KeptDoubt) =>
    before.some((one) => one.code === doubt.code && one.at === doubt.at);
  const given = kept.find((doubt) => !isOld(doubt));
  if (!given) return `Take back the reason for ${code}`;
  const { value } = given;
  return `Keep ${value === null || !indicator ? 'the figures' : formatFigure(value, indicator)} of ${code}`;
}
