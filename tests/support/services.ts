import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Failure } from '../../src/contract/failure';
import type { Result } from '../../src/domain/result';
import { createServices } from '../../src/services/create';
import type { Environment } from '../../src/services/environment';
import type { Services } from '../../src/services/services';

/** The application's own packs and plans. */
export const RESOURCES = resolve(import.meta.dirname, '../../resources');

/** A world for services: everything under one temporary folder, ids and times that count up. */
export function makeEnvironment(home: string, over: Partial<Environment> = {}): Environment {
  let ids = 0;
  let ticks = 0;
  return {
    shell: 'browser',
    appVersion: '1.0.0',
    resourcesDir: RESOURCES,
    configDir: join(home, 'config'),
    defaultLibraryDir: join(home, 'libraries'),
    host: 'test-host',
    person: 'Planning Officer',
    paperProgram: null,
    remembersLibrary: true,
    now: () => new Date(Date.now() + (ticks += 1)),
    newId: () => `id-${process.pid}-${(ids += 1)}`,
    ...over,
  };
}

/** Services that are closed with the test. */
export function startServices(home: string, over: Partial<Environment> = {}): Services {
  const services = createServices(makeEnvironment(home, over));
  onTestFinished(() => services.close());
  return services;
}

/** The value of a result that must be fine. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Unexpected failure: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The failure of a result that must not be fine. */
export function failureOf(result: Result<unknown, Failure>): Failure {
  if (result.ok) throw new Error(`Unexpectedly fine: ${JSON.stringify(result.value)}`);
  return result.error;
}
