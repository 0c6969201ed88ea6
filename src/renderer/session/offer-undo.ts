import type { Session } from './session';
import type { Toast } from './state';

/** The offer to take back the step that was done just now; it stands as long as no other edit came after it. */
export function offerUndo(session: Session): NonNullable<Toast['action']> {
  const newest = () => session.state.open?.history.past.at(-1);
  const step = newest();
  return {
    label: 'Undo',
    run: () => {
      session.flush();
      if (newest() === step) session.undo();
      else session.toast('Other edits came after it: undo those first.');
    },
  };
}
