import { longDate } from '../../../domain/dates';
import { formatFigure } from '../../../domain/figures';
import { written } from '../../../domain/in-words';
import type { LinkMatrix } from '../../../domain/queries/link-matrix';
import { threadOf } from '../../../domain/queries/thread';
import type { Pack } from '../../../domain/schema/pack';
import type { Indicator, Plan } from '../../../domain/schema/plan';

/** Most references that a sentence lists before it says how many more there are. */
const MOST = 6;

/** What a column is about: the title, and of an indicator where it is to go; of an action by when. */
export function columnWords(by: LinkMatrix['by'], id: string, plan: Plan): string {
  if (by === 'indicators') {
    const indicator = plan.indicators.find((one) => one.id === id);
    return indicator ? sentences(indicator.title, wayOf(indicator)) : '';
  }
  const action = plan.actions.find((one) => one.id === id);
  if (!action) return '';
  return sentences(action.title, action.due === null ? '' : `By ${longDate(action.due)}`);
}

function sentences(...texts: readonly string[]): string {
  return texts
    .filter((text) => text.trim() !== '')
    .map((text) => (/[.!?]$/u.test(text) ? text : `${text}.`))
    .join(' ');
}

/** "5.8% to 4.6% by 2010/11", of the first measure; blank where there is no target. */
function wayOf(indicator: Indicator): string {
  const [part] = indicator.parts;
  const last = part?.targets.findLast(({ value }) => value !== null);
  if (!part || !last || last.value === null) return '';
  const to = `${formatFigure(last.value, indicator)} by ${last.year}`;
  const start = part.baseline?.measure;
  return start?.kind === 'figure' ? `${formatFigure(start.value, indicator)} to ${to}` : `To ${to}`;
}

/** "3 actions: A19, A20, A21 · Head of Commissioning": what hangs on a column, and who answers for it. */
export function linkedWords(by: LinkMatrix['by'], id: string, plan: Plan, pack: Pack): string {
  const thread = threadOf(plan, pack);
  const isIndicator = by === 'indicators';
  const action = isIndicator ? undefined : plan.actions.find((one) => one.id === id);
  const names = isIndicator
    ? (thread.actionsByIndicator.get(id) ?? []).map((one) => one.action.ref)
    : (action?.indicators ?? []).map(
        (one) => thread.indicators.get(one.indicatorId)?.code ?? one.indicatorId,
      );
  const who = isIndicator ? (thread.indicators.get(id)?.owner ?? '') : (action?.manager ?? '');
  const noun = isIndicator ? 'action' : 'indicator';
  const more = names.length > MOST ? ` and ${written(names.length - MOST)} more` : '';
  const counted =
    names.length === 0
      ? `No ${noun}`
      : `${written(names.length)} ${noun}${names.length === 1 ? '' : 's'}: ${names.slice(0, MOST).join(', ')}${more}`;
  return who.trim() === '' ? counted : `${counted} · ${who}`;
}
