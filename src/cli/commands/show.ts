import { linksWords } from '../../domain/queries/coverage';
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
