import { expect, test } from 'vitest';
import type { Bridge } from '../../../src/contract/shell';
import { MOST_JSON_BYTES } from '../../../src/contract/wire';
import { stepCommand } from '../../../src/domain/review/take-step';
import { fail } from '../../../src/domain/result';
import { Session } from '../../../src/renderer/session/session';
import type { Services } from '../../../src/services/services';
import { NO_SHELL } from '../../support/no-shell';
import { startServices, valueOf } from '../../support/services';
import { temporaryFolder } from '../../support/temporary';

type Line = 'whole' | 'cut' | 'answers get lost';

/** A window on services that can be ended and started anew, as a program that was killed is. */
async function openSample() {
  const home = await temporaryFolder();
  let services = startServices(home);
  let line: Line = 'whole';
  const bridge: Bridge = {
    async request(name, args) {
      const lost = fail({ code: 'notSaved' as const, message: 'No answer.' });
      if (line === 'cut') return lost;
      // What the server of the browser shell says to more than it takes at once.
      if (JSON.stringify(args).length > MOST_JSON_BYTES) {
        return fail({ code: 'badRequest', message: 'Too much at once.' });
      }
      const answer = await services.request('window', name, args);
      return line === 'answers get lost' ? lost : answer;
    },
    on: () => () => undefined,
    ...NO_SHELL,
  };
  const session = new Session(bridge);
  await session.start();
  const library = valueOf(await bridge.request('library.openSample', {}));
  const planId = library.plans.find(({ kind }) => kind === 'divisional')?.planId ?? '';
  await session.openPlan(planId);
  return {
    session,
    planId,
    setLine: (next: Line) => {
      line = next;
    },
    /** Ends the services and starts others in their place. */
    restart: async (): Promise<Services> => {
      await services.close();
      services = startServices(home);
      valueOf(await services.request('window', 'app.start', {}));
      return services;
    },
    settled: () => expect.poll(() => session.state.open?.save.kind),
  };
}

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
});

const setDirector = (session: Session, name: string): boolean =>
  session.dispatch({ type: 'plan.set', changes: { director: name } });

async function directorOnDisk(services: Services, planId: string): Promise<string> {
  const open = valueOf(await services.request('other window', 'plan.open', { planId }));
  return open.history.plan.header.director;
}

test('edits are saved on Try again by a program that was started anew', async () => {
  const { session, planId, setLine, restart, settled } = await openSample();
  setLine('cut');
  setDirector(session, 'First');
  setDirector(session, 'Second');
  await settled().toBe('failed');
  const services = await restart();
  setLine('whole');
  session.retrySaving();
  await settled().toBe('saved');
  expect(session.isPending).toBe(false);
  expect(await directorOnDisk(services, planId)).toBe('Second');
});

test('edits that were written before the answer got lost are not written twice', async () => {
  const { session, planId, setLine, restart, settled } = await openSample();
  setLine('answers get lost');
  setDirector(session, 'First');
  await settled().toBe('failed');
  setDirector(session, 'Second');
  const services = await restart();
  setLine('whole');
  session.retrySaving();
  await settled().toBe('saved');
  const changes = valueOf(
    await services.request('window', 'plan.changes', { planId, limit: 10 }),
  ).map(({ label }) => label);
  expect(changes).toEqual(['Set director', 'Set director', 'Copied from the sample']);
  expect(await directorOnDisk(services, planId)).toBe('Second');
});

test('an answer that got lost on the way from a program that went on is made up for on Try again', async () => {
  const { session, planId, setLine, settled } = await openSample();
  setLine('answers get lost');
  setDirector(session, 'First');
  await settled().toBe('failed');
  setDirector(session, 'Second');
  setLine('whole');
  session.retrySaving();
  await settled().toBe('saved');
  expect(session.isPending).toBe(false);
  const answer = await session.bridge.request('plan.changes', { planId, limit: 10 });
  expect(valueOf(answer).map(({ label }) => label)).toEqual([
    'Set director',
    'Set director',
    'Copied from the sample',
  ]);
});

test('so is that of a step of review, whose version has its name by then', async () => {
  const { session, planId, setLine, settled } = await openSample();
  const { history, pack } = session.state.open ?? {};
  const rule = pack?.review.steps.find(({ id }) => id === 'submit');
  if (!history || !rule) throw new Error('the sample cannot be submitted');
  const signing = {
    id: 'step-1',
    at: '2008-02-12T10:32:05.000Z',
    by: 'Planning Officer',
    role: rule.roles[0] ?? '',
    note: 'For the manager',
    overridden: 'Figures are to come',
  };
  setLine('answers get lost');
  expect(session.dispatch(stepCommand(history.plan, rule, signing))).toBe(true);
  await settled().toBe('failed');
  setLine('whole');
  session.retrySaving();
  await settled().toBe('saved');
  const versions = valueOf(await session.bridge.request('version.list', { planId }));
  expect(versions.map(({ versionId }) => versionId)).toEqual(['step-1']);
});

test('what was typed through a long outage is sent in parts that the program takes', async () => {
  const { session, planId, setLine, settled } = await openSample();
  const section = session.state.open?.history.plan.sections[0];
  setLine('cut');
  // Each step of typing holds its whole section.
  for (let turn = 0; turn < 120; turn += 1) {
    const text = `${String(turn)} ${'word '.repeat(36_000)}`;
    const body = { type: 'doc' as const, content: [paragraph(text)] };
    const command = { type: 'section.set' as const, id: section?.id ?? '', changes: { body } };
    expect(session.dispatch(command)).toBe(true);
  }
  await settled().toBe('failed');
  setLine('whole');
  session.retrySaving();
  await settled().toBe('saved');
  const read = valueOf(await session.bridge.request('plan.read', { planId }));
  expect(JSON.stringify(read.plan.sections[0]?.body)).toContain('"119 word');
});

test('a plan that was changed elsewhere meanwhile is not overwritten', async () => {
  const { session, planId, setLine, restart, settled } = await openSample();
  setLine('cut');
  setDirector(session, 'Mine');
  await settled().toBe('failed');
  const services = await restart();
  const theirs = valueOf(await services.request('other window', 'plan.open', { planId }));
  const command = { type: 'plan.set', changes: { director: 'Theirs' } };
  const edits = [{ at: '2008-02-12T10:32:05.000Z', event: { kind: 'do', command, merge: null } }];
  valueOf(await services.request('other window', 'plan.edit', { planId, after: theirs.n, edits }));
  setLine('whole');
  session.retrySaving();
  await settled().toBe('failed');
  const held = session.state.open?.save;
  expect(held?.kind === 'failed' && held.failure.message).toContain('has opened this plan on');
  await services.request('other window', 'plan.close', { planId });
  session.retrySaving();
  const why = () => {
    const save = session.state.open?.save;
    return save?.kind === 'failed' ? save.failure.code : save?.kind;
  };
  await expect.poll(why).toBe('stale');
  expect(session.isPending).toBe(true);
});

test('a plan with changes that are not on disk is not let go for another', async () => {
  const { session, setLine, settled } = await openSample();
  setLine('cut');
  setDirector(session, 'Mine');
  await settled().toBe('failed');
  expect(await session.openPlan('introduction-2008-9')).toBe(false);
  expect(session.state.open?.history.plan.header.director).toBe('Mine');
  expect(session.state.toasts.at(-1)?.text).toContain('are not on disk yet');
});
