import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plan } from '../../src/domain/schema/plan';
import type { Result } from '../../src/domain/result';
import { serialise } from '../../src/domain/schema/serialise';
import { createServices } from '../../src/services/create';
import type { Services } from '../../src/services/services';
import { makePack, makePlan } from '../support/plan-factory';

/** A library of made plans in a folder of its own, served. */
export interface BenchLibrary {
  readonly services: Services;
  readonly home: string;
  readonly planIds: readonly string[];
  close(): Promise<void>;
}

/** The value of a result; a benchmark of something that failed would be worth nothing. */
export function must<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Services over an empty home. */
export function servicesAt(home: string): Services {
  return createServices({
    shell: 'browser',
    appVersion: 'bench',
    resourcesDir: resolve('resources'),
    configDir: join(home, 'config'),
    defaultLibraryDir: join(home, 'libraries'),
    host: 'bench',
    person: 'Planning Officer',
    paperProgram: null,
    remembersLibrary: true,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
}

/** A library holding the given plans, made through the import that people use. */
export async function libraryOf(plans: readonly Plan[]): Promise<BenchLibrary> {
  const home = await mkdtemp(join(tmpdir(), 'golden-thread-bench-'));
  const folder = join(home, 'library');
  const services = servicesAt(home);
  must(await services.openLibrary(folder));
  const packFile = services.keepFile('pack.json', new TextEncoder().encode(serialise(makePack())));
  must(await services.request('bench', 'pack.add', { fileId: packFile }));
  const planIds: string[] = [];
  for (const plan of plans) {
    const fileId = services.keepFile(
      `${plan.id}.plan.json`,
      new TextEncoder().encode(serialise(plan)),
    );
    planIds.push(must(await services.request('bench', 'library.importPlan', { fileId })).planId);
  }
  return {
    services,
    home,
    planIds,
    async close() {
      await services.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A made plan with a number of actions. */
export function planOf(actions: number, id = `plan-${String(actions)}`): Plan {
  return makePlan({ id, actions });
}
