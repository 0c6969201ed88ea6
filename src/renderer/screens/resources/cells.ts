import type { ICellRendererParams } from 'ag-grid-community';
import { written } from '../../../domain/in-words';
import type { Field } from '../../../domain/registers/field';
import { registerOf, type RegisterKey } from '../../../domain/registers/index';
import { idsIn } from '../../../domain/registers/links';
import type { Computed } from '../../../domain/registers/register';
import { bandOf } from '../../../domain/registers/risk-scores';
import { changeShare, computedValue, figureIn } from '../../../domain/registers/totals';
import { fieldText, figureText } from '../../../domain/registers/words';
import { commentBubble } from '../../components/grid/comment-bubble';
import { shapeElement } from '../../components/grid/drawn';
import { element, nothing, titled, unseen } from '../../components/grid/element';
import { bandShape } from './band-shape';
import type { RecordRow, TotalRow, ViewRow } from './rows';

/** Cells of the registers, drawn from the row alone, so that a row that has not changed is not drawn again. */

type Draw = (params: ICellRendererParams<ViewRow, string>) => HTMLElement;

const SEVERITY_WORDS = { must: 'Must fix', should: 'Should fix', note: 'Note' } as const;

/** The shape of the worst finding. */
export const flagCell: Draw = ({ data }) => {
  if (data?.kind !== 'record' || data.flag === null) return nothing();
  const { severity, text } = data.flag;
  const made = element('gt-centre', shapeElement(severity, `${SEVERITY_WORDS[severity]}: ${text}`));
  made.title = text;
  return made;
};

/** A field of a record; of a row of sums, the sum where it has one. */
export function fieldCell(key: RegisterKey, name: string, field: Field): Draw {
  const isName = registerOf(key).name === name;
  return ({ data }) => {
    if (data?.kind === 'total') return totalCell(data, key, name, field);
    if (data?.kind !== 'record') return nothing();
    const { record, refs, all } = data;
    const text = fieldText(field, record, name, refs, all, registerOf(key).name, 'screen');
    if (isName) return nameCell(data, text, key);
    switch (field.kind) {
      case 'figure':
        return figureCell(data, text);
      case 'links':
        return linksCell(data, name, field.to);
      case 'text':
      case 'line':
      case 'choices':
      case 'choice':
      case 'parent':
        return text === '' ? nothing() : titled('gt-lines gt-soft', text);
      case 'date':
        return element('gt-number', text);
      case 'scale':
      case 'flag':
        return element('gt-soft', text);
    }
  };
}

function nameCell({ depth, comments }: RecordRow, text: string, key: RegisterKey): HTMLElement {
  const bare =
    text.trim() === ''
      ? element('gt-none', `Name the ${registerOf(key).noun}`)
      : titled('gt-lines', text);
  const bubble = commentBubble(comments);
  const made = bubble === null ? bare : element('gt-commented', bare, bubble);
  if (depth === 0) return made;
  const elbow = element('gt-elbow');
  elbow.ariaHidden = 'true';
  const line = element('gt-tree', elbow, made, unseen(`, level ${String(depth + 1)}`));
  line.style.paddingLeft = `${String((depth - 1) * 16)}px`;
  return line;
}

function figureCell({ record }: RecordRow, text: string): HTMLElement {
  if (text === '') return nothing();
  const isMadeUp = record['illustrative'] === true;
  const made = element(isMadeUp ? 'gt-number gt-made-up' : 'gt-number', text);
  if (isMadeUp) made.append(unseen(', illustrative'));
  return made;
}

/** How many chips a cell has room for, one under the other. */
const CHIPS = 2;

function linksCell(
  { record, refs }: RecordRow,
  name: string,
  to: 'action' | 'indicator' | 'priority',
): HTMLElement {
  const ids = idsIn(record, name);
  if (ids.length === 0) return nothing();
  const shown = ids.length > CHIPS ? ids.slice(0, CHIPS - 1) : ids;
  const chips = shown.map((id) => {
    const item = refs.linkables[to].get(id);
    const chip = element(to === 'priority' ? 'gt-chip gt-gold' : 'gt-chip', item?.code ?? id);
    if (item) chip.title = item.title;
    return chip;
  });
  const more = ids.length - shown.length;
  return element(
    'gt-chips',
    ...chips,
    more > 0 ? element('gt-more', `+${written(more)} more`) : null,
  );
}

function totalCell(row: TotalRow, key: RegisterKey, name: string, field: Field): HTMLElement {
  if (registerOf(key).name === name) return element('gt-total', row.label);
  const sum = row.totals.sums[name] ?? null;
  if (sum === null || field.kind !== 'figure') return nothing();
  return element('gt-number gt-total', figureText(sum, field));
}

/** A column that follows from others: a change with its share of last year's, or a score with its band. */
export function computedCell(key: RegisterKey, computed: Computed): Draw {
  return ({ data }) => {
    if (!data) return nothing();
    if (data.kind === 'total') {
      const { how } = computed;
      if (how.kind !== 'difference') return nothing();
      const { sums } = data.totals;
      return changeCell(key, how.to, sums[how.from] ?? null, sums[how.to] ?? null, true);
    }
    const { record, refs } = data;
    if (computed.how.kind === 'difference') {
      const { from, to } = computed.how;
      return changeCell(key, to, figureIn(record, from), figureIn(record, to), false);
    }
    const score = computedValue(computed, record);
    if (score === null) return element('gt-none', 'Not scored');
    const band = bandOf(score, refs.pack.riskMatrix);
    return element(
      'gt-status',
      band === null ? null : shapeElement(bandShape(band.shape)),
      `${String(score)} ${band?.label ?? ''}`.trim(),
    );
  };
}

function changeCell(
  key: RegisterKey,
  field: string,
  from: number | null,
  to: number | null,
  isTotal: boolean,
): HTMLElement {
  if (from === null || to === null) return nothing();
  const about = registerOf(key).fields[field];
  const change = Number((to - from).toFixed(6));
  const text = figureText(change, about?.kind === 'figure' ? about : { decimals: 0 });
  const share = changeShare(from, to);
  const percent = share === null ? '' : `${signed(Math.round(share))}%`;
  return element(
    `gt-number gt-stack${isTotal ? ' gt-total' : ''}`,
    element('', change > 0 ? `+${text}` : text),
    percent === '' ? null : element('gt-share', percent),
  );
}

function signed(value: number): string {
  return value > 0 ? `+${String(value)}` : String(value).replace('-', '\u2212');
}
