import { expect, test } from 'vitest';
import { REQUEST_NAMES } from '../../src/contract/names';
import { ask, sharedDesktop } from '../support/desktop-asking';

const app = sharedDesktop();

test('the page is shown as little as the contract says, under the policy of the browser shell', async () => {
  const desktop = app();
  const { page } = desktop;
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.goldenThread ?? {}).toSorted(),
    isFrozen: Object.isFrozen(window.goldenThread),
    node: [
      'require',
      'process',
      'module',
      'Buffer',
      'ipcRenderer',
      'electron',
      '__standInSend',
    ].filter((name) => name in window),
  }));
  expect(seen).toEqual({
    bridge: [
      'chooseLibrary',
      'on',
      'pickFile',
      'request',
      'saveFile',
      'showCommands',
      'showLibrary',
    ],
    isFrozen: true,
    node: [],
  });
  const served = await page.evaluate(async () => {
    const answer = await fetch('/');
    const nonce = /csp-nonce" content="([^"]+)"/u.exec(await answer.text())?.[1];
    return { nonce, policy: answer.headers.get('content-security-policy') };
  });
  expect(served.nonce).toMatch(/^[\w+/]{22}==$/u);
  expect(served.policy).toContain("default-src 'none'; script-src 'self';");
  expect(served.policy).toContain(`style-src 'self' 'nonce-${served.nonce ?? ''}'`);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.body.append(script);
    return 'ranInline' in window;
  });
  expect(ran).toBe(false);
  expect(await page.evaluate(async () => (await fetch('/../../package.json')).status)).toBe(404);
});

test('the set-up is the safe one', async () => {
  const desktop = app();
  expect(await desktop.steer({ do: 'setUp' })).toMatchObject({
    isSandboxed: true,
    device: false,
    schemes: [
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ],
    options: {
      minWidth: 1120,
      minHeight: 700,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
      },
    },
  });
  const granted: unknown[] = [];
  const names = [
    'geolocation',
    'media',
    'notifications',
    'clipboard-read',
    'openExternal',
    'usb',
    'fullscreen',
  ];
  for (const name of names) granted.push(await desktop.steer({ do: 'permission', name }));
  expect(granted).toEqual(names.map(() => false));
  expect(await desktop.steer({ do: 'permission', name: 'clipboard-sanitized-write' })).toBe(true);
});

test('no request leaves the application', async () => {
  const desktop = app();
  const out: unknown[] = [];
  for (const address of [
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'file:///etc/passwd',
    'ws://example.org/',
    'app://elsewhere/',
  ]) {
    out.push(await desktop.steer({ do: 'network', address }));
  }
  expect(out).toEqual([false, false, false, false, false]);
  expect(await desktop.steer({ do: 'network', address: 'app://golden-thread/x' })).toBe(true);
});

test('messages from elsewhere than the window are not answered', async () => {
  const desktop = app();
  const send = (from: string, isTop: boolean) =>
    desktop.steer({ do: 'message', channel: 'gt:app.start', from, isTop });
  const refused = { value: { ok: false, error: { code: 'badRequest' } } };
  expect(await send('https://example.org/', true)).toMatchObject(refused);
  expect(await send('file:///app/index.html', true)).toMatchObject(refused);
  expect(await send('app://golden-thread.example/', true)).toMatchObject(refused);
  expect(await send('app://golden-thread/', false)).toMatchObject(refused);
  expect(await send('app://golden-thread/', true)).toMatchObject({ value: { ok: true } });
});

test('every request has a channel of its own, and arguments are checked on arrival', async () => {
  const desktop = app();
  for (const name of REQUEST_NAMES) {
    const answer = await ask(desktop, name, { nonsense: 1 });
    expect([name, answer]).toMatchObject([name, { ok: false, error: { code: 'badRequest' } }]);
  }
  expect(await ask(desktop, 'shell:showCommands', {})).toMatchObject({
    ok: false,
    error: { code: 'badRequest' },
  });
});

test('links open outside; the window stays where it is', async () => {
  const desktop = app();
  const { page } = desktop;
  const before = page.url();
  await page.evaluate(() => {
    const follow = (href: string, target = ''): void => {
      const link = document.createElement('a');
      Object.assign(link, { href, target });
      document.body.append(link);
      link.click();
      link.remove();
    };
    follow('https://www.example.org/policy', '_blank');
    window.open('https://www.example.org/opened');
    window.open('http://www.example.org/plain');
    window.open('https://user@www.example.org/');
  });
  await expect.poll(() => desktop.calls('openExternal')).toHaveLength(2);
  await page.evaluate(() => {
    location.assign('https://www.example.org/gone');
  });
  await expect.poll(() => desktop.calls('openExternal')).toHaveLength(3);
  const opened = await desktop.calls('openExternal');
  expect(opened.map(({ args }) => args[0])).toEqual([
    'https://www.example.org/policy',
    'https://www.example.org/opened',
    'https://www.example.org/gone',
  ]);
  expect(await desktop.calls('navigate')).toEqual([]);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => window.goldenThread !== undefined)).toBe(true);
  expect(
    page
      .context()
      .pages()
      .filter((other) => other.url() === before),
  ).toHaveLength(1);
});
