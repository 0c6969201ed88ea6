import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '../../contract/failure';
import type { Bridge } from '../../contract/shell';
import type { OpenPlan } from '../../contract/views';
import type { Room } from '../../domain/commands/describe';
import { refusalSentence } from '../../domain/commands/refusal';
import type { Command } from '../../domain/commands/schema';
import type { Range } from '../../domain/find/query';
import { advance, type HistoryEvent } from '../../domain/history';
import type { Result } from '../../domain/result';
import type { Plan } from '../../domain/schema/plan';
import type { Checked } from './checking';
import type { KeptPlace } from './kept-place';
import { Follower } from './follower';
import { Saver } from './saver';
import { Trail } from './trail';
import {
  FIRST_STATE,
  type DialogName,
  type FindView,
  type OpenState,
  type Place,
  type RoomViews,
  type SessionState,
  type Toast,
} from './state';

/**
 * The window's side of the application: what is shown, and the few ways in which it changes. Edits are applied here at
 * once and sent to the services in order; the services apply the same pure reducer and write the journal.
 */
export class Session {
  readonly store: StoreApi<SessionState> = createStore(() => FIRST_STATE);
  readonly trail = new Trail(this);
  private saver: Saver | null = null;
  private follower: Follower | null = null;
  private check: Pick<typeof import('./command-check'), 'objectionsFor'> | null = null;
  private objectionTo: (plan: Plan, command: Command) => string | null = () => null;
  private checks: typeof import('./checking') | null = null;
  private nextToast = 1;
  private nextFocus = 1;
  /** Editors with text not yet turned into a command hand it over when asked. */
  private readonly flushers = new Set<() => void>();

  constructor(readonly bridge: Bridge) {
    bridge.on('plan.lost', ({ planId, message }) => {
      if (this.state.open?.planId === planId) this.setOpen({ lost: message });
    });
    bridge.on('plan.changed', ({ planId, written }) => {
      if (this.state.open?.planId === planId) this.follower?.take(written);
    });
  }

  get state(): SessionState {
    return this.store.getState();
  }

  /** Asks for the first state; `kept` says where this window was before it was reloaded. */
  async start(kept: KeptPlace | null = null): Promise<void> {
    const answer = await this.bridge.request('app.start', {});
    if (!answer.ok) {
      this.store.setState({ startFailure: answer.error });
      return;
    }
    const { library } = answer.value;
    const planId = library?.plans.find((plan) => plan.planId === kept?.planId)?.planId;
    // Before anything is shown: the library would flash by.
    const plan = planId === undefined ? null : await this.ask(planId);
    this.store.setState({
      start: answer.value,
      startFailure: null,
      library,
      place: library === null ? 'welcome' : 'library',
    });
    if (plan?.ok) this.show(plan.value);
    if (kept !== null && library !== null) this.goBack(kept);
  }

  /** To where the window was; a room of a plan that is gone is left for the library without a word. */
  private goBack(kept: KeptPlace): void {
    const { place, planId, actionId, indicatorId, partId, sectionId, threadKey } = kept;
    if (place === 'welcome') return;
    const isBack = this.state.open !== null && this.state.open.planId === planId;
    if (!isRoom(place) || isBack) this.store.setState({ place });
    if (!isBack) return;
    this.setView('actions', { selectedId: actionId });
    this.setView('indicators', { selectedId: indicatorId, partId });
    this.setView('narrative', { sectionId });
    this.setView('thread', { selected: threadKey });
  }

  /** Goes to a place; `id`, `field` and `range` say what to look at there. */
  go(
    place: Place,
    id: string | null = null,
    field: string | null = null,
    range: Range | null = null,
  ): void {
    const { toasts: before } = this.state;
    this.flush();
    // What is said of a text that was left just now is still to be read.
    const toasts = this.state.toasts.filter(
      (toast) => toast.tone !== 'problem' || !before.includes(toast),
    );
    this.store.setState({
      toasts,
      place,
      focus: isRoom(place) && (id ?? field) !== null ? this.focusOn(place, id, field, range) : null,
    });
  }

  private focusOn(room: Room, id: string | null, field: string | null, range: Range | null = null) {
    return { seq: this.nextFocus++, room, id, field, range };
  }

  /** Opens a plan of the library in its overview. */
  async openPlan(planId: string): Promise<boolean> {
    if (!(await this.closePlan())) return false;
    const answer = await this.ask(planId);
    if (!answer.ok) {
      this.fail(answer.error);
      return false;
    }
    this.show(answer.value);
    return true;
  }

  private async ask(planId: string): Promise<Result<OpenPlan, Failure>> {
    const [answer, check, checks] = await Promise.all([
      this.bridge.request('plan.open', { planId }),
      // With the schemas come 60 kB that the first screen has no use for, and with the rules others.
      import('./command-check').catch(() => null),
      import('./checking').catch(() => null),
    ]);
    if (check) this.check = check;
    if (checks) this.checks = checks;
    return answer;
  }

  /** Opens for writing a plan whose holder is gone. */
  async takeOver(): Promise<void> {
    const { open } = this.state;
    if (!open) return;
    const answer = await this.bridge.request('plan.takeOver', { planId: open.planId });
    if (!answer.ok) {
      this.fail(answer.error);
      return;
    }
    // It is the plan that was read all the time: what was looked at there stays.
    const { place, focus, views } = this.state;
    this.show(answer.value);
    this.store.setState({ place, focus, views });
  }

  /** A plan that is open for reading may have been changed by another program; nothing happens where it is written here. */
  look(): void {
    void this.follower?.look();
  }

  private show(plan: OpenPlan): void {
    const { planId, history, pack, access, n, savedAt, notices, location } = plan;
    this.follower?.stop();
    const shown = { open: () => this.state.open, change: this.setOpen.bind(this) };
    this.follower = access.kind === 'read' ? new Follower(this.bridge, planId, n, shown) : null;
    if (this.check) this.objectionTo = this.check.objectionsFor(pack);
    this.saver = new Saver(this.bridge, planId, n, {
      saving: () => this.setOpen({ save: { kind: 'saving' } }),
      saved: (at) => this.setOpen({ save: { kind: 'saved', at } }),
      failed: (failure) => this.setOpen({ save: { kind: 'failed', failure } }),
    });
    this.store.setState((state) => ({
      open: {
        planId,
        history,
        pack,
        access,
        location,
        save: savedAt === null ? { kind: 'none' } : { kind: 'saved', at: savedAt },
        lost: null,
        elsewhere: null,
      },
      place: 'overview',
      focus: null,
      views: {
        ...FIRST_STATE.views,
        pack: { ...state.views.pack, packId: pack.id },
        checks: { ...FIRST_STATE.views.checks, height: state.views.checks.height },
        narrative: {
          ...FIRST_STATE.views.narrative,
          sectionId: history.plan.sections[0]?.id ?? null,
        },
      },
    }));
    for (const notice of notices) this.toast(notice);
    void this.askElsewhere(planId);
    // An edit may have been written between the answer and now, and its event have come too early.
    this.look();
  }

  /** What other plans of the library take up, for checks; where it cannot be had, no commitment is called a gap. */
  private async askElsewhere(planId: string): Promise<void> {
    const answer = await this.bridge.request('library.commitments', { planId });
    if (answer.ok && this.state.open?.planId === planId) {
      this.setOpen({ elsewhere: new Set(answer.value) });
    }
  }

  /** Writes what is pending and lets the plan go. False where something could not be written: the plan stays open. */
  async closePlan(): Promise<boolean> {
    const { open } = this.state;
    if (!open) return true;
    await this.settle();
    if (this.saver?.isPending && this.state.open?.lost === null) {
      this.toast(
        `The last changes to ${open.history.plan.header.division} are not on disk yet, so it stays open. Try again at the top of the window first.`,
        'problem',
      );
      return false;
    }
    await this.bridge.request('plan.close', { planId: open.planId });
    this.saver = null;
    this.follower?.stop();
    this.follower = null;
    // A room is nothing without its plan.
    this.store.setState(({ place }) => ({
      open: null,
      place: isRoom(place) ? 'library' : place,
    }));
    return true;
  }

  /** Lists the library anew, after something may have changed there. */
  async refreshLibrary(): Promise<void> {
    const answer = await this.bridge.request('library.list', {});
    if (answer.ok) this.store.setState({ library: answer.value });
    else this.fail(answer.error);
  }

  /**
   * Carries out a command on the open plan. Edits with the same `merge` key in a row are one step for Undo. False when it
   * was refused; the reason has then been shown.
   */
  dispatch(command: Command, merge: string | null = null): boolean {
    const plan = this.state.open?.history.plan;
    const objection = plan ? this.objectionTo(plan, command) : null;
    if (objection !== null) {
      this.toast(objection, 'problem');
      return false;
    }
    return this.happen({ kind: 'do', command, merge });
  }

  undo(): void {
    const { toasts } = this.state;
    this.flush();
    this.happen({ kind: 'undo' }, toasts);
  }

  redo(): void {
    const { toasts } = this.state;
    this.flush();
    this.happen({ kind: 'redo' }, toasts);
  }

  /** `before`: the messages that stood there before it was asked for. */
  private happen(event: HistoryEvent, before = this.state.toasts): boolean {
    const { open } = this.state;
    if (!open || !this.saver) return false;
    if (open.access.kind === 'read' || open.lost !== null) {
      this.toast(
        open.lost ?? 'This plan is open for reading only. Nothing was changed.',
        'problem',
      );
      return false;
    }
    const moved = advance(open.history, event);
    if (!moved.ok) {
      if ('what' in moved.error) {
        this.toast(refusalSentence(moved.error), 'problem');
      }
      return false;
    }
    const { history, focus } = moved.value;
    this.setOpen({ history });
    // What a message complained of is over with the next step, and an offer to undo with an undo.
    const toasts = this.state.toasts.filter(
      (toast) =>
        !before.includes(toast) ||
        (toast.tone !== 'problem' && (event.kind !== 'undo' || toast.action === null)),
    );
    if (toasts.length < this.state.toasts.length) this.store.setState({ toasts });
    if (event.kind !== 'do') {
      // Every change is seen in the review, and a link that comes or goes in the thread, as well as in its own room.
      const { place } = this.state;
      const isSeenHere =
        place === 'review' || (place === 'thread' && LINK_FIELDS.has(focus.field ?? ''));
      const room = isSeenHere ? place : focus.room;
      this.store.setState({ place: room, focus: this.focusOn(room, focus.id, focus.field) });
    }
    this.saver.add(event, new Date());
    return true;
  }

  /** What the checks say of an open plan; null where the rules could not be loaded. */
  checkedAs({
    history,
    pack,
    elsewhere,
  }: Pick<OpenState, 'history' | 'pack' | 'elsewhere'>): Checked | null {
    return this.checks?.checked(history.plan, pack, elsewhere) ?? null;
  }

  /** Sends again what could not be saved. */
  retrySaving(): void {
    this.saver?.retry();
  }

  /** Whether closing the window now would lose something. */
  get isPending(): boolean {
    this.flush();
    return this.saver?.isPending ?? false;
  }

  /** An editor says how its unfinished text becomes a command; returns how to sign off. */
  onFlush(flush: () => void): () => void {
    this.flushers.add(flush);
    return () => this.flushers.delete(flush);
  }

  /** Turns every unfinished text into a command. */
  flush(): void {
    for (const flush of this.flushers) flush();
  }

  /** Turns every unfinished text into a command and waits until all is written, or cannot be. */
  async settle(): Promise<void> {
    this.flush();
    await this.saver?.settled();
  }

  /** Changes how a room is shown. */
  setView<R extends keyof RoomViews>(room: R, changes: Partial<RoomViews[R]>): void {
    this.store.setState((state) => ({
      views: { ...state.views, [room]: { ...state.views[room], ...changes } },
    }));
  }

  /** Changes what is searched for. */
  setFind(changes: Partial<FindView>): void {
    this.store.setState((state) => ({ find: { ...state.find, ...changes } }));
  }

  showDialog(dialog: DialogName): void {
    this.flush();
    this.store.setState({ dialog });
  }

  /** Shows a short message, with at most one thing to do about it. */
  toast(text: string, tone: Toast['tone'] = 'info', action: Toast['action'] = null): void {
    const id = this.nextToast++;
    this.store.setState((state) => ({
      toasts: [...state.toasts.slice(-2), { id, text, tone, action }],
    }));
  }

  dismissToast(id: number): void {
    this.store.setState((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) }));
  }

  /** Shows a failure. */
  fail(failure: Failure): void {
    if (failure.code !== 'cancelled') this.toast(failure.message, 'problem');
  }

  setProgress(progress: SessionState['progress']): void {
    this.store.setState({ progress });
  }

  private setOpen(changes: Partial<OpenState>): void {
    this.store.setState((state) =>
      state.open === null ? {} : { open: { ...state.open, ...changes } },
    );
  }
}

/** Where a step that made or cut a link is to be looked at. */
const LINK_FIELDS = new Set(['links', 'priorities', 'priorityIds', 'indicators']);

/** Whether a place is a room of a plan. */
export function isRoom(place: Place): place is Room {
  return place !== 'welcome' && place !== 'library' && place !== 'pack' && place !== 'settings';
}
