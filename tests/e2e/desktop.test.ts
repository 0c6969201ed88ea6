import { access, chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Failure } from '../../src/contract/failure';
import type { Result } from '../../src/domain/result';
import { openDesktop, runDesktop, type Desktop } from '../support/desktop';
import { ask, filesNamed, openFresh, openSample, type Listed } from '../support/desktop-asking';
import { valueOf } from '../support/services';
import { canMount, smallDisk } from '../support/small-disk';
import { temporaryFolder } from '../support/temporary';
import { goTo, isEditing, isShown } from './support/shell';

/** The fullest plan of the open library. */
async function mainPlan(desktop: Desktop): Promise<string> {
  const { plans } = valueOf(await ask(desktop, 'library.list', {})) as Listed;
  return plans.toSorted((a, b) => b.actions - a.actions)[0]?.planId ?? '';
}

/** The content of the one lock under a folder: each time that a plan is opened for writing has another. */
async function onlyLock(home: string): Promise<string> {
  const [file, ...others] = await filesNamed(home, 'lock.json');
  expect(others).toEqual([]);
  const { token } = JSON.parse(await readFile(file ?? '', 'utf8')) as { token: string };
  return token;
}

test('the window opens on the welcome screen, and its policy breaks nothing', async () => {
  const desktop = await openFresh();
  await desktop.page.getByText('Every action, tied to what it is for').waitFor();
  const size = await desktop.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(size).toEqual({ width: 1440, height: 900 });
  await expect.poll(() => desktop.calls('show')).toHaveLength(1);
  expect(desktop.complaints).toEqual([]);
});

test('the menu shows the commands of the window and runs them', async () => {
  const desktop = await openFresh();
  await expect
    .poll(async () => (await desktop.menu()).some(({ id }) => id === 'go.settings'))
    .toBe(true);
  const isEnabled = async (id: string) =>
    (await desktop.menu()).find((item) => item.id === id)?.isEnabled;
  expect(await isEnabled('export.word')).toBe(false);
  expect((await desktop.menu()).find(({ id }) => id === 'palette')).toMatchObject({
    menu: 'Go',
    accelerator: 'CmdOrCtrl+K',
  });
  await desktop.steer({ do: 'chooseMenu', id: 'go.settings' });
  await desktop.page.getByRole('heading', { name: 'Settings' }).first().waitFor();
});

test('the sample opens, is edited, exported by a dialog, and found again at the next start', async () => {
  const home = await temporaryFolder();
  const desktop = await openDesktop({ home });
  await openSample(desktop);
  await expect
    .poll(async () => (await desktop.menu()).find(({ id }) => id === 'export.word')?.isEnabled)
    .toBe(true);
  expect(await filesNamed(home, 'lock.json')).toHaveLength(1);

  const target = join(home, 'Plan for the committee.docx');
  await desktop.steer({
    do: 'answer',
    dialog: 'showSaveDialog',
    value: { canceled: false, filePath: target },
  });
  await desktop.steer({ do: 'chooseMenu', id: 'export.word' });
  await desktop.page.getByText(`is in ${home}`).waitFor();
  expect((await readFile(target)).subarray(0, 2).toString()).toBe('PK');
  const [asked] = await desktop.calls('showSaveDialog');
  expect(asked?.args[0]).toMatchObject({
    defaultPath: expect.stringMatching(/documents.Commissioning Division .*\.docx$/u),
    filters: [{ name: 'Word document', extensions: ['docx'] }],
  });

  const planId = await mainPlan(desktop);
  const { n } = valueOf(await ask(desktop, 'plan.open', { planId })) as { n: number };
  const command = { type: 'plan.set', changes: { contact: 'Planning Officer' } };
  const edits = [{ at: '2008-02-12T10:32:05.000Z', event: { kind: 'do', command, merge: null } }];
  valueOf(await ask(desktop, 'plan.edit', { planId, after: n, edits }));
  await desktop.steer({ do: 'quit' });
  expect(await desktop.ended()).toBe(0);
  expect(await filesNamed(home, 'lock.json')).toEqual([]);

  const next = await openDesktop({ home });
  const start = valueOf(await ask(next, 'app.start', {})) as {
    library: Listed | null;
    shell: string;
  };
  expect([start.shell, start.library?.plans.length]).toEqual(['desktop', 2]);
  const again = valueOf(await ask(next, 'plan.open', { planId }));
  expect(again).toMatchObject({
    n: n + 1,
    history: { plan: { header: { contact: 'Planning Officer' } } },
  });
});

test('calling a dialog off changes nothing, and a refused write is told', async () => {
  const desktop = await openFresh();
  valueOf(await ask(desktop, 'library.openSample', {}));
  const planId = await mainPlan(desktop);
  const exportAndSave = async (filePath: string): Promise<unknown> => {
    const { fileId } = valueOf(await ask(desktop, 'export.plan', { planId })) as { fileId: string };
    await desktop.steer({
      do: 'answer',
      dialog: 'showSaveDialog',
      value: { canceled: filePath === '', filePath },
    });
    return desktop.page.evaluate(async (id) => window.goldenThread?.saveFile(id), fileId);
  };
  expect(await exportAndSave('')).toEqual({ ok: true, value: null });
  const taken = join(desktop.home, 'a folder');
  await mkdir(taken);
  expect(await exportAndSave(taken)).toMatchObject({ ok: false, error: { code: 'notSaved' } });
  const marked = join(desktop.home, 'marked.json');
  await writeFile(marked, 'old');
  await chmod(marked, 0o444);
  for (const [place, why] of [
    [join(desktop.home, 'no such folder', 'x.json'), 'its folder is not there'],
    [marked, 'the file is marked read-only'],
    [join(desktop.home, `${'x'.repeat(300)}.json`), 'the name is too long for this disk'],
    ...(canMount() ? [[join(smallDisk(8).folder, 'x.json'), 'the disk is full'] as const] : []),
  ] as const) {
    expect(await exportAndSave(place)).toMatchObject({
      ok: false,
      error: {
        code: 'notSaved',
        message: `${place} was not written: ${why}. The plan and what was there before are as they were; put that right, or choose another place or name, and try again.`,
      },
    });
    // Nothing half-written is left, in whichever folder it was to be.
    const left = await readdir(dirname(place)).catch(() => []);
    expect(left.filter((name) => name.endsWith('.tmp') || name === 'x.json')).toEqual([]);
  }
  expect(await readFile(marked, 'utf8')).toBe('old');
  const good = join(desktop.home, 'plan.json');
  expect(await exportAndSave(good)).toEqual({ ok: true, value: { place: desktop.home } });
  expect(
    await desktop.page.evaluate(async () => window.goldenThread?.saveFile('nothing')),
  ).toMatchObject({
    ok: false,
    error: { code: 'notFound' },
  });

  const pick = async (
    filePaths: readonly string[],
  ): Promise<Result<{ fileId: string } | null, Failure>> => {
    await desktop.steer({
      do: 'answer',
      dialog: 'showOpenDialog',
      value: { canceled: filePaths.length === 0, filePaths },
    });
    const picked = await desktop.page.evaluate(async () => window.goldenThread?.pickFile('plan'));
    if (!picked) throw new Error('The window has no bridge.');
    return picked;
  };
  expect(await pick([])).toEqual({ ok: true, value: null });
  expect(await pick([join(desktop.home, 'nothing.json')])).toMatchObject({
    ok: false,
    error: { code: 'notFound' },
  });
  const picked = await pick([good]);
  const imported = picked.ok
    ? await ask(desktop, 'library.importPlan', picked.value ?? {})
    : picked;
  expect(imported).toMatchObject({ ok: true });
});

test('a library is chosen in a dialog and shown in the file manager', async () => {
  const desktop = await openFresh();
  const show = () => desktop.page.evaluate(async () => window.goldenThread?.showLibrary());
  const choose = async (filePaths: readonly string[]) => {
    await desktop.steer({
      do: 'answer',
      dialog: 'showOpenDialog',
      value: { canceled: false, filePaths },
    });
    return desktop.page.evaluate(async () => window.goldenThread?.chooseLibrary());
  };
  expect(await show()).toMatchObject({ ok: false, error: { code: 'notFound' } });
  expect(await choose([])).toEqual({ ok: true, value: null });
  const folder = join(desktop.home, 'plans of ours');
  await mkdir(folder);
  await writeFile(join(folder, 'something else.txt'), 'x');
  expect(await choose([folder])).toMatchObject({ ok: false, error: { code: 'notFound' } });
  const empty = join(desktop.home, 'empty');
  await mkdir(empty);
  expect(await choose([empty])).toMatchObject({ ok: true, value: { location: empty, plans: [] } });
  expect(await show()).toEqual({ ok: true, value: null });
  expect((await desktop.calls('showItemInFolder'))[0]?.args).toEqual([join(empty, 'library.json')]);
});

test('closing the window ends the application and releases what it held', async () => {
  const desktop = await openFresh();
  await openSample(desktop);
  expect(await filesNamed(desktop.home, 'lock.json')).toHaveLength(1);
  await desktop.steer({ do: 'closeWindow' });
  expect(await desktop.ended()).toBe(0);
  expect(await filesNamed(desktop.home, 'lock.json')).toEqual([]);
});

test('a crashed page releases its plans, and is where it was when it is opened again', async () => {
  const desktop = await openFresh();
  const { page } = desktop;
  await openSample(desktop);
  await goTo(page, 'Narrative');
  const holder = () => onlyLock(desktop.home);
  const before = await holder();
  await desktop.steer({ do: 'answer', dialog: 'showMessageBox', value: { response: 0 } });
  await desktop.steer({ do: 'crashPage' });
  await isShown(page, 'Narrative');
  await isEditing(page);
  expect(await holder()).not.toBe(before);
  const [asked] = await desktop.calls('showMessageBox');
  expect(asked?.args[0]).toMatchObject({ detail: expect.stringContaining('is on disk') });
});

test('a second start brings the window forward and ends', async () => {
  const desktop = await openFresh();
  await desktop.steer({ do: 'secondInstance', said: { library: null } });
  await desktop.steer({ do: 'secondInstance', said: 'nonsense' });
  expect(await desktop.calls('focus')).toHaveLength(2);
  await desktop.steer({ do: 'answer', dialog: 'showMessageBox', value: { response: 0 } });
  await desktop.steer({ do: 'secondInstance', said: { library: '/elsewhere' } });
  const [told] = await desktop.calls('showMessageBox');
  expect(told?.args[0]).toMatchObject({ message: expect.stringContaining('another library') });

  const second = await runDesktop({ home: desktop.home, env: { GT_STAND_IN_SECOND: '1' } });
  expect(second).toEqual({ code: 0, said: '' });
});

test('a library named at the start is opened for this time alone', async () => {
  const home = await temporaryFolder();
  const library = join(home, 'named');
  const desktop = await openDesktop({ home, args: ['--library', library] });
  const start = valueOf(await ask(desktop, 'app.start', {})) as { library: Listed | null };
  expect(start.library?.location).toBe(library);
  await desktop.steer({ do: 'quit' });
  await desktop.ended();
  const next = await openDesktop({ home });
  expect(valueOf(await ask(next, 'app.start', {}))).toMatchObject({ library: null });
});

test('a library that cannot be opened is said, and nothing is left behind', async () => {
  const home = await temporaryFolder();
  const file = join(home, 'a file');
  await writeFile(file, 'x');
  const { code, said } = await runDesktop({ home, args: ['--library', file] });
  expect(code).toBe(1);
  expect(said).toContain('Golden Thread cannot go on');
  expect(said).toContain(file);
  await expect(access(join(home, 'libraries'))).rejects.toThrow('ENOENT');
});

test('the frame follows the theme that the person chose', async () => {
  const desktop = await openFresh();
  await desktop.page.getByRole('button', { name: 'Open sample plan' }).waitFor();
  valueOf(await ask(desktop, 'settings.set', { theme: 'dark' }));
  const themes = (await desktop.calls('themeSource')).map(({ args }) => args[0]);
  expect(themes).toEqual(['system', 'dark']);
});

test('a window with changes not yet on disk closes when they are', async () => {
  const desktop = await openFresh();
  await desktop.page.getByRole('button', { name: 'Open sample plan' }).waitFor();
  // Chromium asks only pages that a person has touched.
  await desktop.page.mouse.click(5, 300);
  await desktop.page.evaluate(() => {
    let asked = 0;
    window.addEventListener('beforeunload', (event) => {
      asked += 1;
      if (asked <= 2) event.preventDefault();
    });
  });
  await desktop.steer({ do: 'closeWindow' });
  expect(await desktop.ended()).toBe(0);
});

test('where the changes cannot be saved, the person decides', async () => {
  const desktop = await openFresh();
  await desktop.page.getByRole('button', { name: 'Open sample plan' }).waitFor();
  await desktop.page.mouse.click(5, 300);
  await desktop.page.evaluate(() => {
    window.addEventListener('beforeunload', (event) => {
      event.preventDefault();
    });
  });
  await desktop.steer({ do: 'answer', dialog: 'showMessageBoxSync', value: 0 });
  await desktop.steer({ do: 'quit' });
  await expect
    .poll(() => desktop.calls('showMessageBoxSync'), { timeout: 20_000 })
    .toMatchObject([{ args: [{ message: 'The last changes are not on disk.' }] }]);
  // Until the page knows the answer it stands still.
  await expect.poll(() => desktop.page.title()).toBe('Golden Thread');
  await desktop.steer({ do: 'answer', dialog: 'showMessageBoxSync', value: 1 });
  await desktop.steer({ do: 'closeWindow' });
  expect(await desktop.ended()).toBe(0);
});
