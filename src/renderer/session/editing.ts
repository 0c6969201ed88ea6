import type { Bridge } from '../../contract/shell';
import { refusalSentence } from '../../domain/commands/refusal';
import type { Command } from '../../domain/commands/schema';
import { advance, type HistoryEvent } from '../../domain/history';
import { isHeld } from './may-write';
import type { Messages } from './messages';
import { roleOf } from './person';
import type { Places } from './places';
import type { PlanRules } from './plan-rules';
import { Saver } from './saver';
import { changeOpen, type SessionStore } from './store';
import type { Unfinished } from './unfinished';

/** The parts of the session that edits need. */
interface Parts {
  readonly bridge: Bridge;
  readonly store: SessionStore;
  readonly messages: Messages;
  readonly places: Places;
  readonly rules: PlanRules;
  readonly unfinished: Unfinished;
}

/**
 * Edits of the open plan: applied here at once and sent to the services in order; the services apply the same pure
 * reducer and write the journal.
 */
export class Editing {
  private saver: Saver | null = null;
  /** Whether a step was refused since it was last asked, as the plan is no longer written here. */
  private hasRefused = false;

  constructor(private readonly parts: Parts) {}

  /** Edits go to this plan from here on; `n` is the number of its last journal line. */
  begin(planId: string, n: number): void {
    const { bridge, store } = this.parts;
    this.saver = new Saver(bridge, planId, n, {
      saving: () => changeOpen(store, { save: { kind: 'saving' } }),
      saved: (at) => changeOpen(store, { save: { kind: 'saved', at } }),
      failed: (failure) => changeOpen(store, { save: { kind: 'failed', failure } }),
    });
  }

  /** The plan is let go. */
  end(): void {
    this.saver = null;
  }

  /** Whether an edit is not on disk yet. */
  get isPending(): boolean {
    return this.saver?.isPending ?? false;
  }

  /** Waits until all edits are written, or cannot be. */
  async settled(): Promise<void> {
    await this.saver?.settled();
  }

  /** Whether the services would not have an edit: the person may not do it, or might not when it was made. */
  get isRefused(): boolean {
    return this.saver?.isRefused ?? false;
  }

  /** Makes steps of what is typed; false where some of it could not be one, as the plan is no longer written here. */
  takeTyped(): boolean {
    this.hasRefused = false;
    this.parts.unfinished.flush();
    return !this.hasRefused;
  }

  /** Sends again what could not be saved. */
  retry(): void {
    this.saver?.retry();
  }

  /** Carries out a command; false when it was refused, with the reason shown. */
  dispatch(command: Command, merge: string | null): boolean {
    const { store, messages, rules } = this.parts;
    const state = store.getState();
    const plan = isHeld(state) ? state.open?.history.plan : undefined;
    const objection = plan ? rules.objectionTo(plan, command, roleOf(state)) : null;
    if (objection !== null) {
      messages.show(objection, 'problem');
      return false;
    }
    return this.happen({ kind: 'do', command, merge });
  }

  /** Takes a step back or does it again, after what is unfinished has become a step of its own. */
  step(kind: 'undo' | 'redo'): void {
    const { store, messages, rules } = this.parts;
    const { toasts } = store.getState();
    this.parts.unfinished.flush();
    const state = store.getState();
    const history = state.open?.history;
    const command = kind === 'undo' ? history?.past.at(-1)?.undo : history?.future.at(-1)?.redo;
    const objection =
      history && command ? rules.objectionToTravel(history.plan, command, roleOf(state)) : null;
    if (objection === null) this.happen({ kind }, toasts);
    else messages.show(objection, 'problem');
  }

  /** `before`: the messages that stood there before it was asked for. */
  private happen(event: HistoryEvent, before = this.parts.store.getState().toasts): boolean {
    const { store, messages, places } = this.parts;
    const { open } = store.getState();
    if (!open || !this.saver) return false;
    if (open.access.kind === 'read' || open.lost !== null) {
      this.hasRefused = open.lost !== null;
      messages.show(
        open.lost ?? 'This plan is open for reading only. Nothing was changed.',
        'problem',
      );
      return false;
    }
    const moved = advance(open.history, event);
    if (!moved.ok) {
      if ('what' in moved.error) messages.show(refusalSentence(moved.error), 'problem');
      return false;
    }
    const { history, focus } = moved.value;
    changeOpen(store, { history });
    messages.stepTaken(before, event.kind === 'undo', history.past.length > 0);
    if (event.kind !== 'do') places.lookAt(focus);
    this.saver.add(event, new Date());
    return true;
  }
}
