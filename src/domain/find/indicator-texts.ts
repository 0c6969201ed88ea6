import type { SimpleCommand } from '../commands/schema';
import type { Indicator, IndicatorPart } from '../schema/plan';
import { changedFields, fixedText, lineText, longText, textsOf, type TextOf } from './texts';
import type { TextsOfRecord } from './texts';

const CODE_STAYS = 'codes stay as they are';
const OFFICIAL = 'the reference pack says it';

/** Every text of an indicator and of its measures. Codes, and what the pack alone says, are found and not replaced. */
export function indicatorTexts(indicator: Indicator): TextsOfRecord {
  const { id, code, title, packItemId } = indicator;
  const line = (key: 'title' | 'dataSource' | 'owner' | 'unitLabel', name: string) =>
    lineText<Indicator>(
      [key, name],
      indicator[key],
      (before, text) => ({ ...before, [key]: text }),
      {
        mayBeBlank: key !== 'title',
        fixed: key === 'unitLabel' && packItemId !== null ? OFFICIAL : null,
      },
    );
  const long = (key: 'definition' | 'note', name: string) =>
    longText<Indicator>([key, name], indicator[key], (before, text) => ({
      ...before,
      [key]: text,
    }));
  const texts: TextOf<Indicator>[] = [
    fixedText(['code', 'code'], code, CODE_STAYS),
    line('title', 'title'),
    line('owner', 'owner'),
    line('unitLabel', 'what is counted'),
    line('dataSource', 'data source'),
    long('definition', 'definition'),
    long('note', 'note'),
    ...indicator.parts.flatMap((part) => partTexts(part).map((text) => inPart(part.id, text))),
  ];
  const place = { room: 'indicators', id, name: { code, title } } as const;
  return textsOf(place, indicator, texts, commandsFor);
}

function partTexts(part: IndicatorPart): TextOf<IndicatorPart>[] {
  const long = (key: 'rationale' | 'correctiveAction', name: string) =>
    longText<IndicatorPart>([key, name], part[key], (before, text) => ({ ...before, [key]: text }));
  return [
    fixedText(['label', 'name of a measure'], part.label, 'names of measures stay as they are', {
      field: 'title',
    }),
    long('rationale', 'what the targets rest on'),
    long('correctiveAction', 'corrective action'),
    ...part.kept.map(({ reason, at, code }) =>
      fixedText<IndicatorPart>(
        [`kept ${code} ${at}`, 'answered doubt'],
        reason,
        'an answer stays as it was given',
        { field: 'kept' },
      ),
    ),
    lineText(
      ['baseline', 'source of the baseline'],
      part.baseline?.source ?? '',
      (before, source) => ({
        ...before,
        baseline: before.baseline === null ? null : { ...before.baseline, source },
      }),
    ),
    ...part.actuals.map(({ source }, place) =>
      lineText<IndicatorPart>(
        [`actuals ${String(place)}`, 'source of a result'],
        source,
        (before, text) => ({ ...before, actuals: withSource(before.actuals, place, text) }),
        { field: 'actuals' },
      ),
    ),
    ...part.comparators.map(({ source }, place) =>
      lineText<IndicatorPart>(
        [`comparators ${String(place)}`, 'source of a comparator'],
        source,
        (before, text) => ({ ...before, comparators: withSource(before.comparators, place, text) }),
        { field: 'comparators' },
      ),
    ),
    ...part.comparators.map(({ name }, place) =>
      fixedText<IndicatorPart>(
        [`comparator ${String(place)}`, 'comparator'],
        name,
        'names of comparators stay as they are',
        { field: 'comparators' },
      ),
    ),
  ];
}

function withSource<T extends { readonly source: string }>(
  list: readonly T[],
  place: number,
  source: string,
): readonly T[] {
  return list.map((one, at) => (at === place ? { ...one, source } : one));
}

function inPart(partId: string, text: TextOf<IndicatorPart>): TextOf<Indicator> {
  return {
    ...text,
    key: `${partId} ${text.key}`,
    partId,
    put: (before, splices) => ({
      ...before,
      parts: before.parts.map((part) => (part.id === partId ? text.put(part, splices) : part)),
    }),
  };
}

function commandsFor(before: Indicator, after: Indicator): SimpleCommand[] {
  const { parts: _, ...changes } = changedFields(before, after);
  const own: SimpleCommand[] =
    Object.keys(changes).length === 0 ? [] : [{ type: 'indicator.set', id: before.id, changes }];
  const ofParts = after.parts.flatMap((part, place) => {
    const old = before.parts[place];
    return old === undefined || old === part ? [] : partCommands(before.id, old, part);
  });
  return [...own, ...ofParts];
}

function partCommands(
  indicatorId: string,
  before: IndicatorPart,
  after: IndicatorPart,
): SimpleCommand[] {
  const place = { indicatorId, partId: after.id };
  const { baseline, actuals, comparators, ...changed } = changedFields(before, after);
  const { rationale, correctiveAction } = changed;
  const words = {
    ...(rationale === undefined ? {} : { rationale }),
    ...(correctiveAction === undefined ? {} : { correctiveAction }),
  };
  return [
    ...(Object.keys(words).length === 0
      ? []
      : [{ type: 'indicator.part', ...place, changes: words } as const]),
    ...(baseline === undefined
      ? []
      : [{ type: 'indicator.baseline', ...place, baseline } as const]),
    ...(actuals === undefined ? [] : [{ type: 'indicator.actuals', ...place, actuals } as const]),
    ...(comparators === undefined
      ? []
      : [{ type: 'indicator.comparators', ...place, comparators } as const]),
  ];
}
