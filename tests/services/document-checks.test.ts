import { expect, test } from 'vitest';
import { startServices } from '../support/services';
import { temporaryFolder } from '../support/temporary';

test('what is found in the paper of a plan leads to its place in the plan', async () => {
  const services = startServices(await temporaryFolder());
  const ask: typeof services.request = (...args) => services.request(...args);
  const sample = await ask('window', 'library.openSample', {});
  const planId = sample.ok
    ? sample.value.plans.find(({ kind }) => kind === 'divisional')?.planId
    : '';
  const opened = await ask('window', 'plan.open', { planId });
  if (!opened.ok) throw new Error(opened.error.message);
  const { plan } = opened.value.history;
  const [action] = plan.actions;
  const [section] = plan.sections;
  const [, risk] = plan.registers.risks;
  const saving = plan.registers.budget.find(({ kind }) => kind === 'saving');
  if (!action || !section || !risk || !saving) throw new Error('The sample has all of them.');
  const edit = (command: object) => ({
    at: '2008-03-01T10:00:00.000Z',
    event: { kind: 'do', command, merge: null },
  });
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Figures TBC.' }] }],
  };
  const saved = await ask('window', 'plan.edit', {
    planId,
    after: opened.value.n,
    edits: [
      edit({ type: 'plan.set', changes: { cabinetMember: '' } }),
      edit({ type: 'action.set', id: action.id, changes: { deliverable: 'TBC' } }),
      edit({ type: 'action.set', id: action.id, changes: { manager: '' } }),
      edit({ type: 'record.set', register: 'risks', id: risk.id, changes: { further: 'tbc' } }),
      edit({ type: 'record.set', register: 'budget', id: saving.id, changes: { owner: 'TBC' } }),
      edit({ type: 'section.set', id: section.id, changes: { body } }),
    ],
  });
  expect(saved).toMatchObject({ ok: true });

  const checked = await ask('window', 'export.check', { planId, exportId: 'e1' });
  if (!checked.ok) throw new Error(checked.error.message);
  expect(checked.value.name).toMatch(/\.docx$/u);
  const passing = checked.value.checks.filter(({ findings }) => findings.length === 0);
  expect(passing.map(({ title }) => title)).toContain('Title and language are set');
  const left = checked.value.checks.find(({ code }) => code === 'placeholders')?.findings ?? [];
  expect(left.map(({ go }) => go)).toEqual(
    expect.arrayContaining([
      { room: 'overview', id: null, field: 'cabinetMember' },
      { room: 'actions', id: action.id, field: 'deliverable' },
      { room: 'actions', id: action.id, field: 'manager' },
      { room: 'resources', id: risk.id, field: 'risks.further' },
      { room: 'resources', id: saving.id, field: 'budget.owner' },
      { room: 'narrative', id: section.id, field: 'body' },
    ]),
  );
  const inText = left.find(({ go }) => go?.room === 'narrative' && go.id === section.id);
  expect(inText?.range).toEqual({ start: 8, end: 11 });
});

test('checks of a paper can be called off', async () => {
  const services = startServices(await temporaryFolder());
  const sample = await services.request('window', 'library.openSample', {});
  const planId = sample.ok ? sample.value.plans[0]?.planId : '';
  const checking = services.request('window', 'export.check', { planId, exportId: 'e1' });
  // Until the plan is read there is nothing to call off.
  const state = { isOver: false };
  void checking.then(() => {
    state.isOver = true;
  });
  while (!state.isOver) {
    await services.request('window', 'export.cancel', { exportId: 'e1' });
    await new Promise(setImmediate);
  }
  expect(await checking).toMatchObject({ ok: false, error: { code: 'cancelled' } });
});

test('a file that is gone is said to be', async () => {
  const services = startServices(await temporaryFolder());
  expect(await services.request('window', 'document.check', { fileId: 'gone' })).toMatchObject({
    ok: false,
    error: { code: 'notFound' },
  });
});

test('a paper that was made already is checked as it is, and not made again', async () => {
  const services = startServices(await temporaryFolder());
  const sample = await services.request('window', 'library.openSample', {});
  const planId = sample.ok ? (sample.value.plans[0]?.planId ?? '') : '';
  const fileId = services.keepFile('spoilt.docx', Buffer.from('no Word file'));
  const asked = { planId, exportId: 'e1', fileId };
  const checked = await services.request('window', 'export.check', asked);
  expect(checked).toMatchObject({ ok: false, error: { code: 'unreadable' } });
});
