import type { Failure } from '../../contract/failure';
import type { Toast } from './state';
import type { SessionStore } from './store';

const offersUndo = ({ action }: Pick<Toast, 'action'>): boolean => action?.label === 'Undo';

/** The short messages of the window: at most three at a time. */
export class Messages {
  private next = 1;

  constructor(private readonly store: SessionStore) {}

  /**
   * Shows a message, with at most one thing to do about it. One that offers to undo takes the place of those that did: of
   * several steps only the newest can be taken back. One that says the same as another takes its place as well.
   */
  show(text: string, tone: Toast['tone'] = 'info', action: Toast['action'] = null): void {
    const id = this.next++;
    const isOver = (one: Toast): boolean =>
      one.text === text || (offersUndo({ action }) && offersUndo(one));
    this.store.setState(({ toasts }) => ({
      toasts: [...toasts.filter((one) => !isOver(one)).slice(-2), { id, text, tone, action }],
    }));
  }

  /** Shows why something could not be done; what somebody called off needs no word. */
  fail(failure: Failure): void {
    if (failure.code !== 'cancelled') this.show(failure.message, 'problem');
  }

  dismiss(id: number): void {
    this.store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
  }

  /** The plan was let go: nothing of it can be taken back in the next one. */
  planLeft(): void {
    this.store.setState(({ toasts }) => ({
      toasts: toasts.filter((toast) => !offersUndo(toast)),
    }));
  }

  /**
   * A step was taken: what a message complained of is over, and an offer to undo is over with an undo, and with a step
   * behind which nothing can be taken back. Messages that are not in `before` came with the step and are still to be read.
   */
  stepTaken(before: readonly Toast[], isUndo: boolean, canUndo: boolean): void {
    const { toasts } = this.store.getState();
    const left = toasts.filter(
      (toast) =>
        !before.includes(toast) ||
        (toast.tone !== 'problem' &&
          !(isUndo && toast.action !== null) &&
          (canUndo || !offersUndo(toast))),
    );
    if (left.length < toasts.length) this.store.setState({ toasts: left });
  }
}
