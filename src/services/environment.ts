import { existsSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Shell } from '../contract/views';

/** What the services need of the world; tests hand in their own. */
export interface Environment {
  readonly shell: Shell;
  readonly appVersion: string;
  /** The application's own `packs` and `plans`. */
  readonly resourcesDir: string;
  /** Where this computer keeps settings. */
  readonly configDir: string;
  /** Where a library made without asking goes: the sample. */
  readonly defaultLibraryDir: string;
  readonly host: string;
  /** Name that edits are signed with until the person gives another. */
  readonly person: string;
  /** The built program of the thread that makes Word files; null makes them in this one. */
  readonly paperProgram: string | null;
  /** Whether opening a library makes it the one that the next start opens. */
  readonly remembersLibrary: boolean;
  readonly now: () => Date;
  /** A new id, fit for a plan or a file. */
  readonly newId: () => string;
}

/** What a shell says of itself. */
export type ShellFacts = Pick<
  Environment,
  'shell' | 'appVersion' | 'resourcesDir' | 'paperProgram' | 'remembersLibrary'
>;

/**
 * The world as Node sees it. `GOLDEN_THREAD_HOME` names a folder that holds settings and the sample library in place of
 * the user's own.
 */
export function nodeEnvironment(facts: ShellFacts): Environment {
  const own = process.env['GOLDEN_THREAD_HOME'];
  const home = homedir();
  return {
    ...facts,
    configDir: own ?? configFolder(home),
    defaultLibraryDir: own === undefined ? documentsFolder(home) : join(own, 'libraries'),
    host: hostname(),
    person: userName(),
    now: () => new Date(),
    newId: () => randomUUID(),
  };
}

function configFolder(home: string): string {
  switch (process.platform) {
    case 'win32':
      return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Golden Thread');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Golden Thread');
    default:
      return join(process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'golden-thread');
  }
}

function documentsFolder(home: string): string {
  const documents = join(home, 'Documents');
  return existsSync(documents) ? documents : home;
}

/** The account's name; some containers have none. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'Somebody';
  }
}
