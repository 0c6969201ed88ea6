import { live as liveSchema } from '../../../../domain/schema/rich-text';
import type { Live } from '../../../../domain/rich-text';

/** Attribute by which the application knows its own live figures and mentions again in a paste. */
export const LIVE_DATA = 'data-live';

/** What the attribute holds. */
export function liveData(planId: string, live: Live): string {
  return JSON.stringify({ plan: planId, live });
}

/**
 * The live figure or mention that a pasted element is, without its looks; null for anything else, and for one of another
 * plan: its record would be a stranger here. A page can write what it likes, so it is read as if from a stranger.
 */
export function liveFrom(element: Element, planId: string | null): Live | null {
  const data = element.getAttribute(LIVE_DATA);
  if (data === null || planId === null) return null;
  let read: unknown;
  try {
    read = JSON.parse(data);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null || !('plan' in read) || !('live' in read)) {
    return null;
  }
  const found = liveSchema.safeParse(read.live);
  return found.success && read.plan === planId ? found.data : null;
}
