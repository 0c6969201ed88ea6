import type { Failure } from '../../contract/failure';
import type { WrittenEdits } from '../../contract/requests';
import type { Bridge } from '../../contract/shell';
import type { OpenPlan } from '../../contract/views';
import type { Result } from '../../domain/result';
import type { Editing } from './editing';
import { Follower } from './follower';
import type { Messages } from './messages';
import { isOfPlan } from './places';
import type { PlanRules } from './plan-rules';
import type { RoomViews } from './room-views';
import { FIRST_STATE } from './state';
import { changeOpen, type SessionStore } from './store';

/** The parts of the session that opening and closing need. */
interface Parts {
  readonly bridge: Bridge;
  readonly store: SessionStore;
  readonly messages: Messages;
  readonly rules: PlanRules;
  readonly editing: Editing;
}

/** What may be left behind of a plan that is let go: nothing, or what could not be saved. */
type Leaving = 'nothing' | 'unsaved';

/** Opens plans and lets them go: one at a time. */
export class Opening {
  private follower: Follower | null = null;
  /** What is being opened or closed: the next one waits for it, so that no plan stays held that is not shown. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: Parts) {}

  /** Opens a plan in its overview in place of the one that is open; false, with the reason shown, where that fails. */
  open(planId: string, leaves: Leaving = 'nothing'): Promise<boolean> {
    return this.inTurn(async () => {
      const again = (): void => void this.open(planId, 'unsaved');
      if (!(await this.letGo(leaves, again))) return false;
      const answer = await this.ask(planId);
      if (!answer.ok) {
        this.parts.messages.fail(answer.error);
        return false;
      }
      this.show(answer.value);
      return true;
    });
  }

  /** Asks the services for a plan; with it comes the code of its rules. */
  async ask(planId: string): Promise<Result<OpenPlan, Failure>> {
    const [answer] = await Promise.all([
      this.parts.bridge.request('plan.open', { planId }),
      this.parts.rules.load(),
    ]);
    return answer;
  }

  /** Opens for writing a plan whose holder is gone. */
  takeOver(): Promise<void> {
    return this.inTurn(() => this.takeFromHolder());
  }

  private async takeFromHolder(): Promise<void> {
    const { bridge, store, messages } = this.parts;
    const { open } = store.getState();
    // A second click comes when the plan is held here already.
    if (open?.access.kind !== 'read') return;
    const answer = await bridge.request('plan.takeOver', { planId: open.planId });
    if (!answer.ok) {
      messages.fail(answer.error);
      return;
    }
    // It is the plan that was read all the time: what was looked at there stays.
    const { place, focus, views } = store.getState();
    this.show(answer.value);
    store.setState({ place, focus, views });
  }

  /** Another window wrote this plan; null: something else happened there. */
  take(written: WrittenEdits | null): void {
    this.follower?.take(written);
  }

  /** A plan that is open for reading may have been changed by another program; nothing happens where it is written here. */
  look(): void {
    void this.follower?.look();
  }

  /** Shows a plan that the services opened. */
  show({ planId, history, pack, access, n, savedAt, notices, location }: OpenPlan): void {
    const { bridge, store, messages, rules, editing } = this.parts;
    this.follower?.stop();
    this.follower =
      access.kind === 'read'
        ? new Follower(bridge, planId, n, {
            open: () => store.getState().open,
            change: (changes) => changeOpen(store, changes),
          })
        : null;
    rules.use(pack);
    editing.begin(planId, n);
    store.setState(({ views }) => ({
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
      views: freshViews(views, planId, pack.id, history.plan.sections[0]?.id ?? null),
    }));
    // A sealed version that was changed, a line that was torn: nobody is to miss it by looking away.
    for (const notice of notices) messages.show(notice, 'problem');
    void this.askElsewhere(planId);
    // An edit may have been written between the answer and now, and its event have come too early.
    this.look();
  }

  /** Writes what is pending and lets the plan go. False where something could not be written: the plan stays open. */
  close(leaves: Leaving = 'nothing'): Promise<boolean> {
    return this.inTurn(() => this.letGo(leaves, () => void this.close('unsaved')));
  }

  /** `again` does the same once more where somebody says that what is not on disk may go. */
  private async letGo(leaves: Leaving, again: () => void): Promise<boolean> {
    const { bridge, store, messages, editing } = this.parts;
    const { open } = store.getState();
    if (!open) return true;
    const isTaken = editing.takeTyped();
    await editing.settled();
    const isLost = (): boolean => store.getState().open?.lost !== null || editing.isRefused;
    if (leaves === 'nothing' && editing.isPending && isLost()) {
      // Who took the plan may be gone again without having changed it, and what was refused be allowed by now.
      editing.retry();
      await editing.settled();
    }
    if (leaves === 'nothing' && (editing.isPending || !isTaken)) {
      const unsaved = `The last changes to ${open.history.plan.header.division} are not on disk`;
      if (isLost()) {
        messages.show(
          `${unsaved} and cannot be saved now. They are still in this window: copy what you need.`,
          'problem',
          { label: 'Go on without them', run: again },
        );
      } else {
        messages.show(
          `${unsaved} yet, so it stays open. Try again at the top of the window first.`,
          'problem',
        );
      }
      return false;
    }
    await bridge.request('plan.close', { planId: open.planId });
    editing.end();
    this.follower?.stop();
    this.follower = null;
    messages.planLeft();
    // A room is nothing without its plan.
    store.setState(({ place }) => ({ open: null, place: isOfPlan(place) ? 'library' : place }));
    return true;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.turn.then(work, work);
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  /** What other plans of the library take up, for checks; where it cannot be had, no commitment is called a gap. */
  private async askElsewhere(planId: string): Promise<void> {
    const { bridge, store } = this.parts;
    const answer = await bridge.request('library.commitments', { planId });
    if (answer.ok && store.getState().open?.planId === planId) {
      changeOpen(store, { elsewhere: new Set(answer.value) });
    }
  }
}

/** How rooms show a plan that was opened just now; what is a habit and not about a plan stays. */
function freshViews(
  views: RoomViews,
  planId: string,
  packId: string,
  sectionId: string | null,
): RoomViews {
  return {
    ...FIRST_STATE.views,
    // Back in the library the plan that is open is the one that is chosen, whichever way it was opened.
    library: { ...views.library, selectedId: planId },
    pack: { ...views.pack, packId },
    checks: { ...FIRST_STATE.views.checks, height: views.checks.height },
    narrative: { ...FIRST_STATE.views.narrative, sectionId },
  };
}
