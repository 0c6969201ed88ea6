import type { Plan } from '../schema/plan';
import { fitMoment, fitName, fitText } from './fit';
import { readLevel, withLevel } from './level-words';
import type { ReturnedComment, ReturnedOrigin } from './returned';

/** A comment that the plan has, or had when the document went out. */
export interface KnownComment {
  readonly id: string;
  readonly wasResolved: boolean;
}

/**
 * What need not be taken in, as it went out with the document or came back before. Each is taken once: who says the same
 * twice says it twice.
 */
export class KnownComments {
  private readonly sent = new Map<string, KnownComment[]>();
  private readonly taken = new Map<string, KnownComment[]>();

  constructor(
    origin: ReturnedOrigin | null,
    plan: Plan,
    private readonly now: string,
  ) {
    for (const { id, by, text, isResolved } of origin?.comments ?? []) {
      put(this.sent, sentKey(by, text), { id, wasResolved: isResolved });
    }
    for (const { id, by, at, text, level, replies, resolved } of plan.comments) {
      const known = { id, wasResolved: resolved !== null };
      put(this.taken, takenKey(by, at, text), known);
      for (const reply of replies) put(this.taken, takenKey(reply.by, reply.at, reply.text), known);
      if (origin !== null) continue;
      put(this.sent, sentKey(by, withLevel(level, text)), known);
    }
  }

  /** The comment of the plan that one of the document is, or answers for an answer; null for one that is new. */
  take({ by, at, text }: ReturnedComment): KnownComment | null {
    const words = fitText(text);
    const moment = fitMoment(at, this.now);
    return (
      this.sent.get(sentKey(fitName(by), words))?.shift() ??
      this.taken.get(takenKey(fitName(by), moment, readLevel(words).text))?.shift() ??
      this.taken.get(takenKey(fitName(by), moment, words))?.shift() ??
      null
    );
  }
}

const sentKey = (by: string, text: string): string => JSON.stringify([by.trim(), text.trim()]);
const takenKey = (by: string, at: string, text: string): string =>
  JSON.stringify([by.trim(), at.slice(0, 16), text.trim()]);

function put(map: Map<string, KnownComment[]>, key: string, known: KnownComment): void {
  map.set(key, [...(map.get(key) ?? []), known]);
}
