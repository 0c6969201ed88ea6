import { expect, test } from 'vitest';
import type { Command } from '../../src/domain/commands/schema';
import { commandLine } from '../support/command-line';
import { partOf } from '../support/docx';
import { startServices, failureOf, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';
import { readSettled } from '../support/tracked-changes';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const AT = '2008-02-12T10:32:05.000Z';

/** The sample as Draft A, and two edits later by two people. */
async function edited() {
  const home = await temporaryFolder();
  const services = startServices(home);
  const library = valueOf(await services.request('w', 'library.openSample', {}));
  const planId = library.plans.find((plan) => plan.kind === 'divisional')?.planId ?? '';
  const open = valueOf(await services.request('w', 'plan.open', { planId }));
  const [first, second] = open.history.plan.actions;
  if (!first || !second) throw new Error('The sample has actions.');
  const edit = async (command: Command): Promise<void> => {
    const { n } = valueOf(await services.request('w', 'plan.open', { planId }));
    const edits = [{ at: AT, event: { kind: 'do' as const, command, merge: null } }];
    valueOf(await services.request('w', 'plan.edit', { planId, after: n, edits }));
  };
  const sign = async (person: string): Promise<void> => {
    valueOf(await services.request('w', 'settings.set', { person }));
  };
  await sign('Early planner');
  await edit({ type: 'action.set', id: first.id, changes: { manager: 'Somebody before' } });
  const version = valueOf(await services.request('w', 'version.save', { planId, name: 'Draft A' }));
  await sign('Head of service');
  await edit({ type: 'action.set', id: first.id, changes: { due: '2009-03-30' } });
  await sign('Planning officer');
  await edit({ type: 'action.remove', ids: [second.id] });
  return { home, services, planId, version, first, second };
}

test('a redline says what changed since a version, signed by whoever changed it', async () => {
  const { services, planId, version, second } = await edited();
  const asked = { planId, exportId: 'e', date: AT };
  const make = async (
    name: 'export.redline' | 'export.word',
    more: { before?: string; after?: string } = {},
  ) => {
    const made = valueOf(await services.request('w', name, { ...asked, ...more }));
    return services.takeFile(made.fileId)?.bytes ?? new Uint8Array();
  };
  const redline = await make('export.redline', { before: version.versionId });
  expect(readSettled(redline, 'accept')).toEqual(readSettled(await make('export.word'), null));
  const xml = partOf(redline, 'word/document.xml');
  expect(xml).not.toContain('Early planner');
  expect(xml).toMatch(
    /<w:ins w:id="\d+" w:author="Head of service" w:date="2008-02-12T10:32:05Z"><w:r><w:t[^>]*>30</u,
  );
  const gone = new RegExp(
    `<w:del w:id="\\d+" w:author="Planning officer"[^>]*/></w:trPr>(?:(?!</w:tr>).)*>${second.ref}<`,
    'u',
  );
  expect(xml).toMatch(gone);
  const same = await make('export.redline', {
    before: version.versionId,
    after: version.versionId,
  });
  expect(partOf(same, 'word/document.xml')).not.toMatch(/<w:(?:ins|del) /u);
});

test('a version that is not there is refused', async () => {
  const { services, planId } = await edited();
  const args = { planId, exportId: 'e', before: 'draft-9' };
  expect(failureOf(await services.request('w', 'export.redline', args)).code).toBe('notFound');
});

test('the command line makes a redline against a version by its name', async () => {
  const { home, services, planId, first } = await edited();
  const folder = services.libraryFolder() ?? '';
  await services.close();
  const thread = commandLine(home);
  const words = ['export', folder, planId, '--to', 'redline.docx'];
  const ran = await thread(...words, '--make', 'redline', '--against', 'Draft');
  expect(ran).toMatchObject({ code: 0 });
  const read = readSettled(await readFile(join(home, 'redline.docx')), 'reject');
  expect(JSON.stringify(read)).toContain(first.ref);
  expect(await thread(...words, '--make', 'redline')).toMatchObject({ code: 2 });
  expect(await thread(...words, '--against', 'Draft')).toMatchObject({ code: 2 });
  expect(await thread(...words, '--make', 'poem')).toMatchObject({ code: 2 });
});
