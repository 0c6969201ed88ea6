import { basename, resolve } from 'node:path';
import type { Failure, FailureCode } from '../contract/failure';
import type { Arguments, RequestName, Results } from '../contract/requests';
import type { LibraryView, PlanSummary } from '../contract/views';
import type { Result } from '../domain/result';
import { readOutside } from '../services/outside-files';
import type { Call } from './command';
import { CliError } from './io';

/** The command line is one window among others. */
export const WINDOW = 'command-line';

/** Failures that are about what was handed in rather than about what was asked. */
const INPUT: ReadonlySet<FailureCode> = new Set(['badRequest', 'notFound', 'unreadable']);

/** The value of an answer; a failure ends the command with its own sentence. */
export function orEnd<T>(result: Result<T, Failure>): T {
  if (result.ok) return result.value;
  const { code, message } = result.error;
  throw new CliError(INPUT.has(code) ? 2 : 1, code, message);
}

/** Asks the services, as a window does. */
export async function ask<N extends RequestName>(
  { services }: Call,
  name: N,
  args: Arguments<N>,
): Promise<Results[N]> {
  return orEnd(await services.request(WINDOW, name, args));
}

/** Opens the library that the command's first word names. */
export async function openLibrary(call: Call, which?: 'existing'): Promise<LibraryView> {
  const folder = resolve(call.cwd, call.words[0] ?? '');
  return orEnd(await call.services.openLibrary(folder, which));
}

/** A plan of the library: by its id, its folder's name, or the beginning of either where only one begins so. */
export function findPlan(
  call: Call,
  library: Pick<LibraryView, 'location' | 'plans' | 'archived' | 'damaged'>,
  word: string,
  noun = 'plan',
): PlanSummary {
  const names = call.services.planNames();
  const namesOf = ({ planId }: PlanSummary) => [planId, names.get(planId) ?? planId];
  const exact = library.plans.filter((plan) => namesOf(plan).includes(word));
  const begun = library.plans.filter((plan) => namesOf(plan).some((name) => name.startsWith(word)));
  const found = exact.length > 0 ? exact : begun;
  const [plan] = found;
  if (plan === undefined) {
    const away = library.archived.find((other) =>
      namesOf(other).some((name) => name.startsWith(word)),
    );
    if (away) {
      const name = names.get(away.planId) ?? away.planId;
      const message = `${name} is archived. Nothing was changed; \`restore\` brings it back.`;
      throw new CliError(2, 'notFound', message);
    }
    const broken = library.damaged.find((other) => other.name.startsWith(word));
    if (broken) throw new CliError(2, 'unreadable', broken.message);
    const have = library.plans.map(({ planId }) => names.get(planId) ?? planId).join(', ');
    const which = have === '' ? `has no ${noun}s` : `has ${have}`;
    throw new CliError(2, 'notFound', `${library.location} has no ${noun} “${word}”: it ${which}.`);
  }
  if (found.length > 1) {
    const all = found.map(({ planId }) => names.get(planId) ?? planId).join(', ');
    throw new CliError(2, 'notFound', `“${word}” could be any of ${all}; write more of the name.`);
  }
  return plan;
}

/** A file that the person named, whole. */
export async function readInput(
  call: Call,
  word: string,
): Promise<{ readonly path: string; readonly name: string; readonly bytes: Uint8Array }> {
  const path = resolve(call.cwd, word);
  return { path, name: basename(path), bytes: orEnd(await readOutside(path)) };
}
