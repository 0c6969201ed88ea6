import { longDate } from '../../src/domain/dates';
import { formatFigure } from '../../src/domain/figures';
import { sayerOf } from '../../src/domain/live/say';
import { paragraphsOf } from '../../src/domain/rich-text';
import type { Pack } from '../../src/domain/schema/pack';
import type { Plan } from '../../src/domain/schema/plan';

/** Fields of records that people never read: ids, links and choices, which print as other words. */
const TECHNICAL = new Set([
  'id',
  'lineageId',
  'status',
  'type',
  'kind',
  'unit',
  'role',
  'covered',
  'decision',
  'polarity',
  'packItemId',
  'priorityIds',
  'commitmentIds',
  'documentIds',
  'indicatorId',
  'priorityId',
  'periodType',
  'year',
  'reporting',
  'ragRuleId',
  'factIds',
  // Answers to doubts are for those who draft.
  'kept',
]);

/** Everything that a planner wrote in a plan, and each figure as it is printed: what must be in any export of it. */
export function stringsOf(plan: Plan, pack: Pack): string[] {
  const found: string[] = [];
  const say = sayerOf(plan, pack);
  const { header } = plan;
  for (const [key, value] of Object.entries(header)) if (key !== 'status') collect(value, found);
  for (const section of plan.sections) {
    found.push(section.group, section.title, section.noImplications ?? '');
    found.push(...paragraphsOf(section.body, say));
  }
  collect([plan.actions, plan.indicators], found);
  for (const indicator of plan.indicators) {
    for (const { baseline, targets, actuals, comparators } of indicator.parts) {
      const measures = [baseline, ...actuals, ...comparators].flatMap((one) =>
        one?.measure.kind === 'figure' ? [one.measure.value] : [],
      );
      const aims = targets.flatMap(({ value, withoutStretch, milestones }) => [
        value,
        withoutStretch,
        ...milestones.map((milestone) => milestone.value),
      ]);
      for (const value of [...measures, ...aims]) {
        if (value !== null) found.push(formatFigure(value, indicator));
      }
    }
  }
  const known = new Map(
    [...pack.documents, ...pack.commitments, ...pack.facts].map((item) => [item.id, item.label]),
  );
  const linked = [...plan.sections, ...plan.actions].flatMap(({ documentIds }) => documentIds);
  const facts = plan.indicators.flatMap(({ factIds }) => factIds);
  const commitments = plan.actions.flatMap(({ commitmentIds }) => commitmentIds);
  for (const id of [...linked, ...commitments, ...facts]) {
    found.push(known.get(id) ?? id);
  }
  return [...new Set(found.map((text) => text.trim()).filter((text) => text !== ''))];
}

function collect(value: unknown, found: string[]): void {
  if (typeof value === 'string') {
    found.push(/^\d{4}-\d{2}-\d{2}$/u.test(value) ? longDate(value) : value);
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value))
      if (!TECHNICAL.has(key)) collect(child, found);
  }
}
