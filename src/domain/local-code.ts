import type { Indicator } from './schema/plan';

/** The next free code for an indicator of the plan's own: "L10". */
export function nextLocalCode(indicators: readonly Pick<Indicator, 'code'>[]): string {
  let highest = 0;
  for (const { code } of indicators) {
    const match = /^L(\d+)$/u.exec(code);
    if (match) highest = Math.max(highest, Number(match[1]));
  }
  return `L${String(highest + 1)}`;
}
