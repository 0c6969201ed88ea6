import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildProgram } from '../support/child-program';
import { RESOURCES } from '../support/services';
import { temporaryFolder } from '../support/temporary';

/** The command line as a program of its own, laid out as it is installed. */
async function install(): Promise<{ home: string; program: string }> {
  const home = await temporaryFolder();
  const app = join(home, 'app');
  const source = resolve(import.meta.dirname, '../../src/cli/index.ts');
  const program = await buildProgram(source, join(app, 'out', 'main'));
  await symlink(RESOURCES, join(app, 'resources'), 'junction');
  await cp(resolve(RESOURCES, '../package.json'), join(app, 'package.json'));
  return { home, program };
}

test('the program answers on standard output, refuses on standard error, and keeps to its home', async () => {
  const { home, program } = await install();
  const env = { ...process.env, GOLDEN_THREAD_HOME: join(home, 'own') };
  const thread = (...argv: string[]) =>
    spawnSync(process.execPath, [program, ...argv], { cwd: home, env, encoding: 'utf8' });
  const made = thread(
    'new',
    'library',
    '--pack',
    'kent-cfe-2008-09',
    '--division',
    'Commissioning',
  );
  expect(made).toMatchObject({ status: 0, stdout: 'Made commissioning-2008-9.\n', stderr: '' });
  const listed = thread('list', 'library', '--json');
  expect(JSON.parse(listed.stdout)).toMatchObject({ plans: [{ name: 'commissioning-2008-9' }] });
  const refused = thread('list', 'nowhere');
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain(join(home, 'nowhere', 'library.json'));
  // Only a window remembers which library was open last.
  expect(existsSync(join(home, 'own', 'settings.json'))).toBe(false);
});

test('whoever reads the answer may stop reading', async () => {
  const { home, program } = await install();
  const env = { ...process.env, GOLDEN_THREAD_HOME: join(home, 'own') };
  const plan = join(RESOURCES, 'plans', 'commissioning-2008-9', 'plan.json');
  spawnSync(process.execPath, [program, 'import', 'library', plan], { cwd: home, env });
  const argv = [program, 'show', 'library', 'commissioning', '--json'];
  const child = spawn(process.execPath, argv, { cwd: home, env });
  // Before the first byte: the program cannot have written what it has to say.
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number];
  expect({ status, said }).toEqual({ status: 0, said: '' });
});

test('the same plan and date give the same Word file in any time zone and language', async () => {
  const { home, program } = await install();
  const plan = join(RESOURCES, 'plans', 'commissioning-2008-9', 'plan.json');
  const places = [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' },
  ];
  const files: Buffer[] = [];
  for (const [at, place] of places.entries()) {
    const env = { ...process.env, ...place, GOLDEN_THREAD_HOME: join(home, 'own') };
    const thread = (...argv: string[]) =>
      spawnSync(process.execPath, [program, ...argv], { cwd: home, env, encoding: 'utf8' });
    const library = `library-${at}`;
    const paper = `paper-${at}.docx`;
    expect(thread('import', library, plan)).toMatchObject({ status: 0 });
    const named = ['commissioning', '--to', paper, '--date', '2008-03-31'];
    expect(thread('export', library, ...named)).toMatchObject({ status: 0 });
    files.push(await readFile(join(home, paper)));
  }
  const [first, second] = files;
  expect(first?.length).toBeGreaterThan(10_000);
  expect(second && first?.equals(second)).toBe(true);
});

test('with --json serve says where it is as one value, and nothing else on standard output', async () => {
  const { home, program } = await install();
  const app = join(home, 'app');
  const source = resolve(import.meta.dirname, '../../src/server/index.ts');
  await buildProgram(source, join(app, 'out', 'server'));
  await writeFile(join(app, 'out', 'main', 'server.js'), `import '../server/program.mjs';`);
  await mkdir(join(app, 'out', 'renderer'));
  await writeFile(join(app, 'out', 'renderer', 'index.html'), '<!doctype html>');
  const env = { ...process.env, GOLDEN_THREAD_HOME: join(home, 'own') };
  const child = spawn(process.execPath, [program, 'serve', 'library', '--json'], {
    cwd: home,
    env,
  });
  const ended = once(child, 'exit');
  let out = '';
  let error = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (error += data.toString()));
  await once(child.stdout, 'data');
  const { address } = JSON.parse(out);
  // Who comes without the token is told nothing; the address as a whole lets one browser in, and a new one is made.
  await fetch(address);
  const again = await fetch(address);
  expect(again.ok).toBe(false);
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  expect(JSON.parse(out)).toEqual({ address });
  expect(error).toMatch(/^Golden Thread is at http/u);
});

test('serve hands its library and port to the browser shell and ends well when it is stopped', async () => {
  const { home, program } = await install();
  const server = join(program, '..', 'server.js');
  await writeFile(
    server,
    `console.log(JSON.stringify(process.argv.slice(2)));
     process.on('SIGTERM', () => process.exit(0));
     setInterval(() => undefined, 1000);`,
  );
  const env = { ...process.env, GOLDEN_THREAD_HOME: join(home, 'own') };
  const argv = [program, 'serve', 'library', '--port', '4321'];
  const child = spawn(process.execPath, argv, { cwd: home, env });
  const ended = once(child, 'exit');
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(JSON.parse(said.toString())).toEqual([
    '--library',
    join(home, 'library'),
    '--port',
    '4321',
  ]);
  expect(JSON.parse(await readFile(join(home, 'library', 'library.json'), 'utf8'))).toMatchObject({
    name: 'library',
  });
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
});
