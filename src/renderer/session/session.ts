import type { Failure } from '../../contract/failure';
import type { Bridge } from '../../contract/shell';
import type { Command } from '../../domain/commands/schema';
import type { Checked } from './checking';
import { Editing } from './editing';
import type { KeptPlace } from './kept-place';
import { Messages } from './messages';
import { Opening } from './opening';
import { Places } from './places';
import { PlanRules } from './plan-rules';
import type { RoomViews } from './room-views';
import type {
  DialogName,
  FindView,
  FocusDetails,
  OpenState,
  Place,
  SessionState,
  Toast,
} from './state';
import { changeOpen, createSessionStore, type SessionStore } from './store';
import { Trail } from './trail';
import { Unfinished } from './unfinished';

/** The window's side of the application: what is shown, and the few ways in which it changes. */
export class Session {
  readonly store: SessionStore = createSessionStore();
  readonly trail = new Trail(this);
  private readonly messages = new Messages(this.store);
  private readonly places = new Places(this.store);
  private readonly rules = new PlanRules();
  private readonly unfinished = new Unfinished();
  private readonly editing: Editing;
  private readonly opening: Opening;

  constructor(readonly bridge: Bridge) {
    const { store, messages, places, rules, unfinished } = this;
    this.editing = new Editing({ bridge, store, messages, places, rules, unfinished });
    const { editing } = this;
    this.opening = new Opening({ bridge, store, messages, rules, editing });
    bridge.on('plan.lost', ({ planId, message }) => {
      if (this.state.open?.planId === planId) changeOpen(store, { lost: message });
    });
    bridge.on('settings.changed', (settings) => {
      // What was typed as what the person was is kept as that; whether it may be written say the services.
      this.flush();
      store.setState(({ start }) => (start === null ? {} : { start: { ...start, settings } }));
      if (editing.isRefused) editing.retry();
    });
    bridge.on('plan.changed', ({ planId, written }) => {
      if (this.state.open?.planId === planId) this.opening.take(written);
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
    const plan = planId === undefined ? null : await this.opening.ask(planId);
    this.store.setState({
      start: answer.value,
      startFailure: null,
      library,
      place: library === null ? 'welcome' : 'library',
    });
    if (plan?.ok) this.opening.show(plan.value);
    if (kept !== null && library !== null) this.places.goBack(kept);
  }

  /** Goes to a place; `id`, `field` and `details` say what to look at there. */
  go(
    place: Place,
    id: string | null = null,
    field: string | null = null,
    details: FocusDetails = {},
  ): void {
    const { toasts } = this.state;
    this.flush();
    this.places.go(place, id, field, details, toasts);
  }

  /** Opens a plan of the library in its overview. */
  openPlan(planId: string): Promise<boolean> {
    return this.opening.open(planId);
  }

  /** Opens for writing a plan whose holder is gone. */
  takeOver(): Promise<void> {
    return this.opening.takeOver();
  }

  /**
   * Somebody comes back to the window. A plan that is open for reading may have been changed by another program, and plans
   * of the library been taken or let go; nothing happens where a plan is written here.
   */
  look(): void {
    this.opening.look();
    if (this.state.place === 'library') void this.listed();
  }

  /** Writes what is pending and lets the plan go. False where something could not be written: the plan stays open. */
  closePlan(): Promise<boolean> {
    return this.opening.close();
  }

  /** Lists the library anew, after something may have changed there. */
  async refreshLibrary(): Promise<void> {
    const failure = await this.listed();
    if (failure) this.fail(failure);
  }

  /** Shows the library as it is now; where it cannot be listed it stays as it was, and the reason is given back. */
  private async listed(): Promise<Failure | null> {
    const answer = await this.bridge.request('library.list', {});
    if (!answer.ok) return answer.error;
    this.store.setState({ library: answer.value });
    return null;
  }

  /**
   * Carries out a command on the open plan. Edits with the same `merge` key in a row are one step for Undo. False when it
   * was refused; the reason has then been shown.
   */
  dispatch(command: Command, merge: string | null = null): boolean {
    return this.editing.dispatch(command, merge);
  }

  undo(): void {
    this.editing.step('undo');
  }

  redo(): void {
    this.editing.step('redo');
  }

  /** What the checks say of an open plan; null where the rules could not be loaded. */
  checkedAs(open: Pick<OpenState, 'history' | 'pack' | 'elsewhere'>): Checked | null {
    return this.rules.checkedAs(open);
  }

  /** Sends again what could not be saved. */
  retrySaving(): void {
    this.editing.retry();
  }

  /** Whether closing the window now would lose something. */
  get isPending(): boolean {
    this.flush();
    return this.editing.isPending;
  }

  /** An editor says how its unfinished text becomes a command; returns how to sign off. */
  onFlush(flush: () => void): () => void {
    return this.unfinished.add(flush);
  }

  /** Turns every unfinished text into a command. */
  flush(): void {
    this.unfinished.flush();
  }

  /** Turns every unfinished text into a command and waits until all is written, or cannot be. */
  settle(): Promise<void> {
    this.flush();
    return this.editing.settled();
  }

  /** Looks for nothing any more: the person went elsewhere in the room. */
  lookNowhere(): void {
    this.places.lookNowhere();
  }

  /** Changes how a room is shown. */
  setView<R extends keyof RoomViews>(room: R, changes: Partial<RoomViews[R]>): void {
    this.places.setView(room, changes);
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
  toast(text: string, tone?: Toast['tone'], action?: Toast['action']): void {
    this.messages.show(text, tone, action);
  }

  dismissToast(id: number): void {
    this.messages.dismiss(id);
  }

  /** Shows a failure. */
  fail(failure: Failure): void {
    this.messages.fail(failure);
  }

  setProgress(progress: SessionState['progress']): void {
    this.store.setState({ progress });
  }
}
