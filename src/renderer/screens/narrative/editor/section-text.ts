import type { Editor } from '@tiptap/core';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Step } from '../../../../domain/history';
import { EMPTY_TEXT, type Live, type RichText } from '../../../../domain/rich-text';
import type { Session } from '../../../session/session';
import { BOUND_WORDS, type Bound } from './bounds';
import { caretBetween, caretOf, placeElsewhere, rememberCarets, type Caret } from './carets';
import { isOwnKind, kindOf, OWN_WORDS, type OwnKind, type TypedKind } from './change-kind';
import { docOf, fromEditor, isSameText, marksOf } from './convert';
import { FROM_PLAN, showText } from './show-text';
import { sliceFor } from './slice-for';
import type { TextHolder } from './text-holder';
import { Typing } from './typing';

/** The editor ends a composition 20 ms after the browser says that it is over. */
const COMPOSED_MS = 50;

/**
 * Holds a text of the plan, most often that of a section, and its editor together: typing becomes edits of the plan, and what changes in the plan
 * is shown. The editor has no history of its own; Undo and Redo are the plan's.
 */
export class SectionText {
  private editor: Editor | null = null;
  /** The text that this editor gave to the plan last. The editor may be ahead of it by a few letters. */
  private written: RichText | null = null;
  /** What the person did to the text last. */
  private kind: TypedKind | OwnKind = 'letters';
  /** The plan's text before the step that is being typed, and where the caret was then. */
  private began: { readonly base: RichText; readonly start: Caret } | null = null;
  /** The plan's text changed while letters were being composed, and is not shown yet. */
  private isBehind = false;
  private readonly typing = new Typing((merge) => {
    this.write(merge, null);
  });

  constructor(
    private readonly session: Session,
    private readonly holder: TextHolder,
  ) {}

  /** Takes charge of an editor that shows the section; returns how to let go of it. */
  attach(editor: Editor): () => void {
    this.editor = editor;
    const stops = [
      this.session.onFlush(() => {
        this.typing.handOver();
      }),
      // At once, and not when the screen is drawn: a letter typed between would be added to a text that is gone.
      this.session.store.subscribe((state, before) => {
        const body = this.holder.body(state);
        const last = this.holder.body(before);
        if (body !== null && body !== last) this.show(body, last);
      }),
    ];
    editor.on('beforeTransaction', ({ transaction }) => {
      if (transaction.getMeta(FROM_PLAN) !== true) this.before(editor, transaction);
    });
    editor.on('update', ({ transaction }) => {
      if (transaction.getMeta(FROM_PLAN) === true) return;
      if (isOwnKind(this.kind)) this.writeStep(`${OWN_WORDS[this.kind]} ${this.title()}`);
      else this.typing.typed();
    });
    editor.on('blur', () => {
      this.typing.endBurst();
    });
    const planned = this.planned();
    if (planned !== null) this.show(planned, null);
    return () => {
      this.typing.endBurst();
      for (const stop of stops) stop();
      this.editor = null;
    };
  }

  /**
   * Puts text in at the selection as one step with a label of its own. False where it does not fit; the person has
   * been told.
   */
  insert(text: RichText, label: string, view: EditorView): boolean {
    this.typing.endBurst();
    const { schema, tr, doc, selection } = view.state;
    const slice = sliceFor(docOf(schema, text), selection.$from);
    view.dispatch(tr.replaceSelection(slice).scrollIntoView());
    if (view.state.doc.eq(doc)) return false;
    this.writeStep(label);
    return true;
  }

  /**
   * Puts a live figure or a mention in the place of a range, with the looks that hold there, as one step with a label of
   * its own; `lead` parts it from the word before.
   */
  put(
    live: Live,
    { from, to }: { readonly from: number; readonly to: number },
    label: string,
    lead: '' | ' ' = '',
  ): void {
    if (!this.editor) return;
    const { view } = this.editor;
    const { tr, doc } = view.state;
    const marks = marksOf(doc.resolve(to).marks());
    view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
    const looks = marks.length > 0 ? { marks } : {};
    const space = lead === '' ? [] : [{ type: 'text' as const, text: lead, ...looks }];
    const content = [...space, { ...live, ...looks }];
    this.insert({ type: 'doc', content: [{ type: 'paragraph', content }] }, label, view);
  }

  /** The browser says that a composition is over. */
  composed(): void {
    setTimeout(() => {
      this.catchUp();
    }, COMPOSED_MS);
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
    return this.holder.body(this.session.state);
  }

  private title(): string {
    return this.holder.title(this.session.state);
  }

  /** Ends the step that is being typed where the change that is about to happen is another. */
  private before({ view, state }: Editor, transaction: Transaction): void {
    const kind = kindOf(transaction);
    const elsewhere = isOwnKind(kind) ? null : placeElsewhere(transaction, state.selection);
    const isOther =
      !this.typing.isBurst || elsewhere !== null || this.isOther(kind, transaction, state);
    // Letters that are being composed come and go; they are one step.
    if (isOther && !view.composing) this.typing.endBurst();
    if (kind === null) return;
    this.kind = kind;
    const base = this.planned();
    if (base !== null && !this.typing.isBurst) {
      this.began = { base, start: elsewhere ?? caretOf(state.selection) };
    }
  }

  private isOther(
    kind: TypedKind | OwnKind | null,
    { storedMarksSet, selection }: Transaction,
    state: EditorState,
  ): boolean {
    switch (kind) {
      case null:
        return storedMarksSet || !selection.eq(state.selection);
      case 'letters':
        return false;
      case 'deletion':
      case 'break':
        return this.kind !== kind;
      default:
        return true;
    }
  }

  private writeStep(label: string): void {
    this.typing.forget();
    this.write(null, label.slice(0, 200));
  }

  private write(merge: string | null, label: string | null): void {
    const planned = this.planned();
    if (!this.editor || planned === null) return;
    const body = this.now();
    if (isSameText(body, fromEditor(docOf(this.editor.schema, planned)))) return;
    const command = this.holder.write(body);
    this.written = body;
    if (this.began) {
      rememberCarets(body, { ...this.began, end: caretOf(this.editor.state.selection) });
    }
    this.session.dispatch(
      label === null ? command : { type: 'batch', label, commands: [command] },
      merge,
    );
  }

  /** The plan's text of the section is another now, and was `last` before. */
  private show(body: RichText, last: RichText | null): void {
    if (!this.editor || body === this.written) return;
    this.written = null;
    // The document must not change under letters that are being composed.
    this.isBehind = this.editor.view.composing;
    if (this.isBehind) return;
    this.typing.forget();
    showText(this.editor, body, last && caretBetween(last, body));
  }

  /** After a composition: shows what the plan says, unless the person went on typing; then that counts. */
  private catchUp(): void {
    const planned = this.planned();
    if (!this.isBehind || planned === null || this.editor?.view.composing === true) return;
    this.isBehind = false;
    if (this.typing.isPending) this.typing.handOver();
    else this.show(planned, null);
  }
}
