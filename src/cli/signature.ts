import { ask } from './ask';
import type { Call } from './command';

/** Who says or signs something at the command line, and when. */
export async function signature(call: Call): Promise<{ readonly at: string; readonly by: string }> {
  const { settings } = await ask(call, 'app.start', {});
  return { at: new Date().toISOString(), by: settings.person };
}
