import { longDate } from '../domain/dates';
import { count } from '../domain/in-words';
import { coverage } from '../domain/queries/coverage';
import { textWords } from '../domain/queries/words';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { plain } from './cells';
import type { NewTable } from './paper';

/** Dates, sizes and sources of a plan, as an officer who handles the paper asks for them. */
export function planDetails(plan: Plan, pack: Pack): NewTable {
  const { header } = plan;
  const thread = coverage(plan, pack);
  const words = plan.sections.reduce(
    (sum, section) => sum + textWords(plan, pack, section.body),
    0,
  );
  const items: readonly (readonly [string, string])[] = [
    ['Draft due', dated(header.draftDue)],
    ['Comments close', dated(header.commentsClose)],
    ['Approval due', dated(header.approvalDue)],
    ['Review due', dated(header.reviewDue)],
    ['Narrative', `${count(plan.sections.length, 'section')}, ${count(words, 'word')}`],
    ...(plan.kind === 'introduction'
      ? []
      : [
          ['Actions', count(plan.actions.length, 'action')] as const,
          ['Indicators', count(plan.indicators.length, 'indicator')] as const,
          [
            'Golden thread',
            `${String(thread.made)} of ${count(thread.wanted, 'link')} made${thread.deliberate === 0 ? '' : `, ${String(thread.deliberate)} left open on purpose`}`,
          ] as const,
        ]),
    ['Reference pack', pack.title],
  ];
  return {
    caption: 'Plan details',
    description: 'Dates of the planning cycle, the size of the plan, and the pack it refers to.',
    columns: [
      { header: 'Item', share: 30 },
      { header: 'Details', share: 70 },
    ],
    rows: items.map(([label, value]) => [[plain(label)], [plain(value)]]),
  };
}

function dated(iso: string | null): string {
  return iso === null ? 'Not yet set' : longDate(iso);
}
