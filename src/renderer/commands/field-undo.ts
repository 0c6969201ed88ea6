import type { Session } from '../session/session';
import { commandById } from './registry';
import { keysOf } from './shortcuts';

type Field = HTMLInputElement | HTMLTextAreaElement;
type Step = 'undo' | 'redo';

const KEYS: ReadonlyMap<string, Step> = new Map([
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Shift+Z', 'redo'],
  ['Ctrl+Y', 'redo'],
]);
/** What the browser calls the same where its own menus ask for it. */
const KINDS: ReadonlyMap<string, Step> = new Map([
  ['historyUndo', 'undo'],
  ['historyRedo', 'redo'],
]);

/** Where nothing is in the plan before a button says so: there, Undo reaches no further than the field. */
const FORM = '[role="dialog"], [data-form]';

/** A text that was given up, so that Redo can bring it back: what the field says instead, and what it said. */
interface GivenUp {
  readonly field: Field;
  readonly shown: string;
  readonly text: string;
}

/**
 * Undo and Redo in the window's fields. The browser's own undo goes through all fields of the page as one history: it
 * would write into fields that nobody is in, and what it wrote there would become steps of the plan. In its place, a
 * field with a text that is not in the plan gives the text up, and any other asks the session.
 *
 * A field says by `data-record` what the plan has in its place; one without it, or in a line with `data-form` that is
 * not in the plan yet, goes back to what it said when it got focus. The editor of the narrative looks after itself.
 */
export class FieldUndo {
  private begun: { readonly field: Field; readonly text: string } | null = null;
  private given: GivenUp | null = null;

  constructor(private readonly session: Session) {}

  /** Listens to the whole window; returns how to stop. */
  listen(): () => void {
    const onFocus = ({ target }: FocusEvent): void => {
      if (isField(target)) this.begun = { field: target, text: target.value };
    };
    const onKey = (event: KeyboardEvent): void => {
      this.on(event, KEYS.get(keysOf(event)));
    };
    const onInput = (event: InputEvent): void => {
      this.on(event, KINDS.get(event.inputType));
    };
    document.addEventListener('focusin', onFocus);
    // Before the browser and before the cells of a list, which close an editor with keys of their own.
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('beforeinput', onInput, true);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('beforeinput', onInput, true);
    };
  }

  /** Whether a command of the menu was for the field with focus, which has then followed it. */
  takes(commandId: string): boolean {
    const field = document.activeElement;
    if (!isField(field) || (commandId !== 'undo' && commandId !== 'redo')) return false;
    this.follow(commandId, field);
    return true;
  }

  private on(event: Event, step: Step | undefined): void {
    if (step === undefined || !isField(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    this.follow(step, event.target);
  }

  private follow(step: Step, field: Field): void {
    const record = this.recordOf(field);
    const isOwn = field.value !== record;
    if (step === 'undo' && isOwn) {
      this.given = { field, shown: record, text: field.value };
      write(field, record);
      return;
    }
    const { given } = this;
    this.given = null;
    if (step === 'redo' && given?.field === field && given.shown === field.value) {
      write(field, given.text);
    } else if (!isOwn && (isOfPlan(field) || field.closest(FORM) === null)) {
      const command = commandById(step);
      if (command?.isEnabled(this.session.state)) command.run(this.session);
    }
  }

  /** What the field says when nothing of its own is written in it. */
  private recordOf(field: Field): string {
    if (isOfPlan(field)) return field.dataset['record'] ?? '';
    return this.begun?.field === field ? this.begun.text : field.value;
  }
}

function isOfPlan(field: Field): boolean {
  return field.dataset['record'] !== undefined && field.closest('[data-form]') === null;
}

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Writes as if it had been typed, so that whoever draws the field hears of it. */
function write(field: Field, text: string): void {
  field.setRangeText(text, 0, field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
