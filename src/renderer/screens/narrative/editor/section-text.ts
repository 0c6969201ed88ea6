import type { Editor } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { closeHistory } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import type { Command } from '../../../../domain/commands/schema';
import type { Step } from '../../../../domain/history';
import { EMPTY_TEXT, type RichText } from '../../../../domain/rich-text';
import type { Session } from '../../../session/session';
import { BOUND_WORDS, type Bound } from './bounds';
import { docOf, fromEditor, isSameText } from './convert';
import { FROM_PLAN, showText } from './show-text';
import { Typing } from './typing';

/**
 * Holds the text of one section and its editor together: typing becomes edits of the plan, what changes in the plan is
 * shown, and a step back in the text is a step back in the plan where it can be.
 */
export class SectionText {
  private editor: Editor | null = null;
  private readonly typing = new Typing((merge) => {
    this.write(merge, null);
  });

  constructor(
    private readonly session: Session,
    readonly sectionId: string,
  ) {}

  /** Takes charge of an editor that shows the section; returns how to let go of it. */
  attach(editor: Editor): () => void {
    this.editor = editor;
    const stop = this.session.onFlush(() => {
      this.typing.handOver();
    });
    editor.on('update', ({ transaction }) => {
      if (transaction.getMeta(FROM_PLAN) !== true) this.typing.typed();
    });
    editor.on('blur', () => {
      this.typing.endBurst();
    });
    return () => {
      this.typing.endBurst();
      stop();
      this.editor = null;
    };
  }

  /** The plan's text of the section may be another now. */
  show(body: RichText): void {
    if (this.editor) showText(this.editor, body);
  }

  /** The text took a step back; where that is all of the plan's last step, the plan takes it back as well. */
  afterUndo(): void {
    const step = this.lastStep();
    if (step && this.makesIt(step.undo)) {
      this.typing.forget();
      this.session.undo();
    } else this.typing.handOver();
  }

  /** The text took a step forth again. */
  afterRedo(): void {
    const step = this.session.state.open?.history.future.at(-1);
    if (step && this.makesIt(step.redo)) {
      this.typing.forget();
      this.session.redo();
    } else this.typing.handOver();
  }

  /**
   * Puts text in at the selection as one step with a label of its own. False where it does not fit; the person has
   * been told.
   */
  insert(text: RichText, label: string, view: EditorView): boolean {
    this.typing.endBurst();
    const { schema, tr, doc } = view.state;
    // Open at both ends: the first and the last paragraph join the text round them.
    const slice = Slice.maxOpen(docOf(schema, text).content);
    view.dispatch(closeHistory(tr).replaceSelection(slice).scrollIntoView());
    if (view.state.doc.eq(doc)) return false;
    view.dispatch(closeHistory(view.state.tr));
    this.typing.forget();
    this.write(null, label);
    return true;
  }

  /** The plan's newest step. */
  lastStep(): Step | undefined {
    return this.session.state.open?.history.past.at(-1);
  }

  /** Takes a step back if it is still the newest. */
  takeBack(step: Step | undefined): void {
    this.session.flush();
    if (this.lastStep() === step) this.session.undo();
    else this.session.toast('There are newer steps. Undo takes them back one by one.');
  }

  refuse(bound: Bound): void {
    this.session.toast(BOUND_WORDS[bound], 'problem');
  }

  private now(): RichText {
    return this.editor ? fromEditor(this.editor.state.doc) : EMPTY_TEXT;
  }

  private planned(): RichText | null {
    const { open } = this.session.state;
    return open?.history.plan.sections.find(({ id }) => id === this.sectionId)?.body ?? null;
  }

  private write(merge: string | null, label: string | null): void {
    const planned = this.planned();
    if (!this.editor || planned === null) return;
    const body = this.now();
    if (isSameText(body, fromEditor(docOf(this.editor.schema, planned)))) return;
    const command = { type: 'section.set', id: this.sectionId, changes: { body } } as const;
    this.session.dispatch(
      label === null ? command : { type: 'batch', label, commands: [command] },
      merge,
    );
  }

  /** Whether a command would make the section's text what the editor shows now. */
  private makesIt(command: Command): boolean {
    const only =
      command.type === 'batch' && command.commands.length === 1 ? command.commands[0] : command;
    if (!this.editor || only?.type !== 'section.set' || only.id !== this.sectionId) return false;
    const { body, ...others } = only.changes;
    if (body === undefined || Object.keys(others).length > 0) return false;
    return isSameText(fromEditor(docOf(this.editor.schema, body)), this.now());
  }
}
