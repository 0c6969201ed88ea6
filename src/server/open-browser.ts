import { spawn } from 'node:child_process';

/** The program that opens an address in the person's browser, with what it is to be told; null without a display. */
export function browserOpener(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly [program: string, ...words: string[]] | null {
  switch (platform) {
    case 'win32':
      // Not `cmd /c start`: what goes through cmd is read as a command first.
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    case 'darwin':
      return ['open'];
    default:
      return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
  }
}

/** Opens the address in the person's browser where there is one; the printed address is there either way. */
export function openBrowser(address: string): void {
  const opener = browserOpener(process.platform, process.env);
  if (!opener) return;
  const [program, ...words] = opener;
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
