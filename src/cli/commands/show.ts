import { written } from '../../domain/in-words';
import { linksWords } from '../../domain/queries/coverage';
import {
  recordsOf,
  REGISTER_KEYS,
  registerOf,
  type RegisterKey,
} from '../../domain/registers/index';
import { headingOf } from '../../domain/registers/names';
import { totalsOf } from '../../domain/registers/totals';
import { figureText } from '../../domain/registers/words';
import type { Plan } from '../../domain/schema/plan';
import type { Command } from '../command';
import { table } from '../io';
import { readPlan } from '../read-plan';

/** `show LIBRARY PLAN` */
export const show: Command = {
  name: 'show',
  words: ['LIBRARY', 'PLAN'],
  options: {},
  summary: 'says what a plan holds; --json gives the whole plan',
  async run(call) {
    const { summary, name, plan } = await readPlan(call);
    const { header } = plan;
    const rows = [
      ['plan', `${name} (${summary.planId})`],
      ['authority', [header.authority, header.directorate].filter(Boolean).join(', ')],
      ['division', header.division],
      ['year', header.year],
      ['version', `${header.versionLabel} (${header.status})`],
      ['director', header.director],
      ['cabinet member', header.cabinetMember],
      ['contact', header.contact],
      ['pack', summary.packId],
      ['sections', `${String(summary.sections)}, ${String(summary.words)} words`],
      ['actions', String(summary.actions)],
      ['indicators', String(summary.indicators)],
      ...REGISTER_KEYS.flatMap((key) => registerRow(plan, key)),
      ['complete', `${String(Math.round(summary.complete))} %, ${String(summary.mustFix)} to fix`],
      ['thread', `links made: ${linksWords(summary.thread)}`],
      [
        'changed',
        `${summary.editedAt ?? 'never'}${summary.editedBy ? ` by ${summary.editedBy}` : ''}`,
      ],
      ['open', summary.inUseBy ?? 'nobody'],
    ];
    return { text: table(rows), value: { name, summary, plan } };
  },
};

/** "staffing: 5 grade bands; FTE 2007/8 502.0, FTE 2008/9 510.0"; a register without a record is left out. */
function registerRow(plan: Plan, key: RegisterKey): string[][] {
  const { noun, nouns, short, fields } = registerOf(key);
  const records = recordsOf(plan, key);
  if (records.length === 0) return [];
  const count = `${written(records.length)} ${records.length === 1 ? noun : nouns}`;
  const parts = totalsOf(key, records).flatMap(({ group, sums }) => {
    const said = Object.entries(sums).flatMap(([name, sum]) => {
      const field = fields[name];
      if (sum === null || field?.kind !== 'figure') return [];
      return [`${headingOf(field, plan.header.year)} ${figureText(sum, field)}`];
    });
    if (said.length === 0) return [];
    const whose = group === null ? '' : `${(group.many ?? group.label).toLowerCase()} `;
    return [`${whose}${said.join(', ')}`];
  });
  return [[short.toLowerCase(), [count, ...parts].join('; ')]];
}
