import type { Failure } from '../contract/failure';
import type { Arguments, Results } from '../contract/requests';
import type { LibraryView, Settings } from '../contract/views';
import { ok, type Result } from '../domain/result';
import type { Context } from './context';
import { storageFailure } from './failures';
import { listLibrary, openLibrary } from './library';
import { builtInPacks } from './packs';
import { sampleView } from './sample';

/** The state that a window starts from; opens the library of last time where none is open. */
export async function startView(
  context: Context,
  windowId: string,
): Promise<Result<Results['app.start'], Failure>> {
  const settings = await context.settings();
  if (!settings.ok) return settings;
  const { person, theme, role = '', library } = settings.value.data;
  return ok({
    shell: context.env.shell,
    version: context.env.appVersion,
    settings: { person, theme, role },
    library: await startLibrary(context, windowId, library),
    packs: await builtInPacks(context),
    sample: await sampleView(context),
  });
}

/** A library that is gone or cannot be read leads to the welcome screen, where another can be opened. */
async function startLibrary(
  context: Context,
  windowId: string,
  last: string | null,
): Promise<LibraryView | null> {
  if (context.library) {
    const listed = await listLibrary(context, windowId);
    return listed.ok ? listed.value : null;
  }
  if (last === null) return null;
  const opened = await openLibrary(context, last, null);
  return opened.ok ? opened.value : null;
}

/** Changes what the person chose for this computer, one request after the other: none takes back what another changed. */
export async function changeSettings(
  context: Context,
  changes: Arguments<'settings.set'>,
): Promise<Result<Settings, Failure>> {
  const turn = changeAfter(context.settingsTurn, context, changes);
  context.settingsTurn = turn;
  return turn;
}

async function changeAfter(
  before: Promise<unknown>,
  context: Context,
  changes: Arguments<'settings.set'>,
): Promise<Result<Settings, Failure>> {
  await before.catch(() => null);
  const settings = await context.settings();
  if (!settings.ok) return settings;
  const { data } = settings.value;
  const person = changes.person ?? data.person;
  const theme = changes.theme ?? data.theme;
  const role = changes.role ?? data.role;
  const chosen = role === undefined ? {} : { role };
  const written = await settings.value.set({ ...data, person, theme, ...chosen });
  return written.ok ? ok({ person, theme, role: role ?? '' }) : storageFailure(written.error);
}
