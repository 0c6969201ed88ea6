import type { Editor } from '@tiptap/core';
import { Slice, type Node as DocNode, type ResolvedPos } from '@tiptap/pm/model';
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
  /** The text that this editor gave to the plan last. The editor may be ahead of it by a few letters. */
  private written: RichText | null = null;
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
    if (!this.editor || body === this.written) return;
    this.written = null;
    showText(this.editor, body);
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
    const { schema, tr, doc, selection } = view.state;
    const slice = sliceFor(docOf(schema, text), selection.$from);
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

  /** Says once why a change was refused, however often the key is pressed. */
  refuse(bound: Bound): void {
    const words = BOUND_WORDS[bound];
    if (!this.session.state.toasts.some(({ text }) => text === words)) this.session.toast(words);
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
    this.written = body;
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

/**
 * How a text joins what stands round it: a paragraph at either end flows into the paragraph there, a list into the list
 * there; a heading or a list in plain text keeps to itself.
 */
function sliceFor(doc: DocNode, at: ResolvedPos): Slice {
  const open = Slice.maxOpen(doc.content);
  const isInList = at.depth > 1;
  const joins = (node: DocNode | null): boolean =>
    node !== null && (node.type.name === 'paragraph' || (isInList && node.type.isInGroup('list')));
  return new Slice(
    open.content,
    joins(doc.firstChild) ? open.openStart : 0,
    joins(doc.lastChild) ? open.openEnd : 0,
  );
}
