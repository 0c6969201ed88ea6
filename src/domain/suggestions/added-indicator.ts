import { apply } from '../commands/apply';
import type { SimpleCommand } from '../commands/schema';
import { createLocalIndicator, indicatorFromPack } from '../create';
import { nextLocalCode } from '../local-code';
import { fail, ok } from '../result';
import type { Pack } from '../schema/pack';
import type { Indicator, Plan, Suggestion } from '../schema/plan';
import { cleanLine } from '../text';
import type { Read } from './printed-field';
import { indicatorField } from './printed-indicators';

/** An indicator that a reader added to a table of them. */
interface NewIndicator {
  /** An indicator of the same table. */
  readonly beside: string;
  readonly id: string;
}

/**
 * The command that adds an indicator: that of the pack where its code was typed, else one of the plan's own. What a paper
 * does not print, such as its kind of year, is as for one that is added in the plan.
 */
export function addIndicator(
  plan: Plan,
  pack: Pack,
  { fields, behind }: Suggestion,
  { beside, id }: NewIndicator,
): Read<SimpleCommand> {
  const typed = new Map(fields.map(({ field, text }) => [field, cleanLine(text)]));
  const [code = '', title = ''] = [typed.get('code'), typed.get('title')];
  if (code !== '' && plan.indicators.some((one) => one.code === code)) {
    return fail(`${code} is in the plan already; change it there.`);
  }
  const item = pack.indicators.find((one) => one.code === code);
  if (item === undefined && title === '') return fail('A new indicator needs a title.');
  const kind = plan.indicators.find((one) => one.id === beside)?.kind;
  const local = createLocalIndicator(
    id,
    code === '' ? nextLocalCode(plan.indicators) : code,
    title,
  );
  const blank: Indicator =
    item === undefined
      ? {
          ...local,
          ...unitOf(typed),
          kind: kind !== undefined && !BY_OTHERS.has(kind) ? kind : 'local',
        }
      : indicatorFromPack(item, id);
  const place = plan.indicators.findIndex((one) => one.id === behind);
  const at = place < 0 ? plan.indicators.length : place + 1;
  const adding = (record: Indicator): SimpleCommand => ({
    type: 'indicator.add',
    entries: [{ at, record }],
  });
  let current = apply(plan, adding(blank));
  for (const { field, text } of fields) {
    if (field === 'code') continue;
    const now = current.ok ? current.value.plan : plan;
    const made = now.indicators.find((one) => one.id === id);
    const part = made?.parts[0];
    const printed = made && part ? indicatorField(made, part, field, id, pack) : null;
    if (printed === null) {
      return fail(`“${text}” cannot be read in a new indicator; add the indicator in the plan.`);
    }
    const commands = printed.read(text, printed.now);
    if (!commands.ok) return commands;
    current = apply(now, { type: 'batch', label: 'Fill in', commands: commands.value });
    if (!current.ok) {
      return fail(`“${text}” cannot be kept in a new indicator; add the indicator in the plan.`);
    }
  }
  const record = current.ok
    ? current.value.plan.indicators.find((one) => one.id === id)
    : undefined;
  return record === undefined ? fail('Add the indicator in the plan.') : ok(adding(record));
}

/** Kinds whose indicators others define. */
const BY_OTHERS: ReadonlySet<Indicator['kind']> = new Set(['statutory', 'national']);

/** How figures are counted, by the sign that they were typed with; as for any other new indicator where there are none. */
function unitOf(typed: ReadonlyMap<string, string>): Partial<Indicator> {
  const figures = [...typed].flatMap(([field, text]) =>
    (field === 'baseline' || field.startsWith('target:')) && /\d/u.test(text) ? [text] : [],
  );
  if (figures.length === 0 || figures.some((text) => text.includes('%'))) return {};
  const isMoney = figures.some((text) => text.includes('£'));
  const decimals = Math.max(
    ...figures.map((text) => /\d\.(\d{1,4})/u.exec(text)?.[1]?.length ?? 0),
  );
  return { unit: isMoney ? 'money' : 'number', unitLabel: '', decimals };
}
