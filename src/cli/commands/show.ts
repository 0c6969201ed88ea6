import { parsePlan } from '../../domain/schema/parse';
import { ask, findPlan, openLibrary } from '../ask';
import type { Command } from '../command';
import { CliError, table } from '../io';

/** `show LIBRARY PLAN` */
export const show: Command = {
  name: 'show',
  words: ['LIBRARY', 'PLAN'],
  options: {},
  summary: 'says what a plan holds; --json gives the whole plan',
  async run(call) {
    const library = await openLibrary(call, 'existing');
    const summary = findPlan(call, library, call.words[1] ?? '');
    const { planId } = summary;
    const made = await ask(call, 'export.plan', { planId });
    const file = call.services.takeFile(made.fileId);
    const plan = parsePlan(Buffer.from(file?.bytes ?? []).toString());
    if (!plan.ok) throw new CliError(1, 'defect', 'The plan could not be handed over.');
    const { header } = plan.value;
    const name = call.services.planNames().get(planId) ?? planId;
    const rows = [
      ['plan', `${name} (${planId})`],
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
      ['thread', `${String(summary.thread.made)} of ${String(summary.thread.wanted)} links`],
      [
        'changed',
        `${summary.editedAt ?? 'never'}${summary.editedBy ? ` by ${summary.editedBy}` : ''}`,
      ],
      ['open', summary.inUseBy ?? 'nobody'],
    ];
    return { text: table(rows), value: { name, summary, plan: plan.value } };
  },
};
