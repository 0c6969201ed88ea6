import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServices } from '../services/create';
import { nodeEnvironment } from '../services/environment';
import { openBrowser } from './open-browser';
import { startServer } from './start';

/** Built as out/main/server.js, two levels below the folder that holds `resources` and package.json. */
const root = join(import.meta.dirname, '..', '..');

const USAGE = 'server.js [--library DIR] [--port N] [--open] [--json]';

interface Options {
  readonly library: string | undefined;
  readonly port: number;
  readonly open: boolean;
  /** Says where it is as one JSON value, and all else on standard error. */
  readonly json: boolean;
}

/** What the person typed; a string says what is wrong with it. */
function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        library: { type: 'string' },
        port: { type: 'string', default: '0' },
        open: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const isPort = /^\d{1,5}$/u.test(values.port) && Number(values.port) <= 65_535;
    if (!isPort) return `--port takes a number from 1 to 65535, not “${values.port}”.`;
    const { library, open, json } = values;
    return { library, port: Number(values.port), open, json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function version(): string {
  const found: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const isPackage = typeof found === 'object' && found !== null && 'version' in found;
  return isPackage ? String(found.version) : '';
}

function sentenceOn(address: string): string {
  return `Golden Thread is at ${address}`;
}

/** Resolves when somebody asks the process to stop. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
  });
}

/** Serves until it is asked to stop; the process's exit code. */
async function serve({ library, port, open, json }: Options): Promise<number> {
  const stop = askedToStop();
  const services = createServices(
    nodeEnvironment({
      shell: 'browser',
      appVersion: version(),
      resourcesDir: join(root, 'resources'),
      paperProgram: join(import.meta.dirname, 'paper-worker.js'),
      // A library named for this one time is not the one that the next start opens.
      remembersLibrary: library === undefined,
    }),
  );
  if (library !== undefined) {
    const opened = await services.openLibrary(library);
    if (!opened.ok) {
      console.error(opened.error.message);
      return 2;
    }
  }
  const rendererDir = join(root, 'out', 'renderer');
  const started = await startServer({
    services,
    rendererDir,
    port,
    onNewAddress(address) {
      (json ? console.error : console.log)(sentenceOn(address));
    },
  });
  if (!started.ok) {
    console.error(started.error);
    return 2;
  }
  const address = started.value.address();
  console.log(json ? JSON.stringify({ address }) : sentenceOn(address));
  if (open) openBrowser(address);
  await stop;
  await started.value.close();
  await services.close();
  return 0;
}

const options = readOptions();
if (typeof options === 'string') {
  console.error(options);
  console.error(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await serve(options);
}
