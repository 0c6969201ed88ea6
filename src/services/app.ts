import type { Failure } from '../contract/failure';
import type { Arguments, Results } from '../contract/requests';
import type { LibraryView, Settings } from '../contract/views';
import { ok, type Result } from '../domain/result';
import type { Context } from './context';
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

/** Changes what the person chose for this computer; what they did not say stays. Their other windows are told. */
export async function changeSettings(
  context: Context,
  windowId: string,
  { person, theme, role }: Arguments<'settings.set'>,
): Promise<Result<Settings, Failure>> {
  const changed = await context.changeSettings({
    ...(person !== undefined && { person }),
    ...(theme !== undefined && { theme }),
    ...(role !== undefined && { role }),
  });
  if (!changed.ok) return changed;
  const now = changed.value;
  const payload = { person: now.person, theme: now.theme, role: now.role ?? '' };
  context.notifyOthers(windowId, { name: 'settings.changed', payload });
  return ok(payload);
}
