import type { EditorView } from '@tiptap/pm/view';
import { isAddress } from '../../../../domain/address';
import { LONGEST_TEXT } from '../../../../domain/schema/limits';
import type { Session } from '../../../session/session';
import { cleanHtml, cleanPlain, type CleanPaste } from '../paste/clean-paste';
import type { SectionText } from './section-text';

/** Word writes some twenty characters of HTML for one of text; more than this is not even read. */
const LONGEST_HTML = LONGEST_TEXT * 40;

/** What a clipboard or a drag brings, as far as it is read. */
export interface PastedData {
  getData(type: 'text/html' | 'text/plain'): string;
  readonly files: { readonly length: number };
}

/**
 * Takes a paste or a drop into the text, cleaned. Nothing is left out without a word: what a plan cannot hold is said in
 * a message with Undo, and what is too long is refused whole.
 */
export function takeIn(
  session: Session,
  text: SectionText,
  view: EditorView,
  data: PastedData | null,
  title: string,
): boolean {
  if (data === null) return false;
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  if (html === '' && plain === '') {
    if (data.files.length === 0) return false;
    session.toast('A section holds text. The file or picture was left out; nothing changed.');
    return true;
  }
  const address = plain.trim();
  if (isAddress(address) && !view.state.selection.empty) {
    const { link } = view.state.schema.marks;
    if (!link) return false;
    const { from, to } = view.state.selection;
    view.dispatch(view.state.tr.addMark(from, to, link.create({ href: address })));
    return true;
  }
  const clean = read(html, plain, session.state.open?.history.plan.id ?? null);
  if (clean === null) {
    text.refuse('tooLong');
    return true;
  }
  if (clean.text.content.length === 0) {
    if (clean.said !== null) session.toast(`There was no text in it. ${clean.said}`);
    return true;
  }
  const isIn = text.insert(clean.text, `Paste into ${title}`.slice(0, 200), view);
  if (isIn && clean.said !== null) {
    const step = text.lastStep();
    session.toast(`Pasted. ${clean.said}`, 'info', {
      label: 'Undo',
      run: () => {
        text.takeBack(step);
      },
    });
  }
  return true;
}

function read(html: string, plain: string, planId: string | null): CleanPaste | null {
  if (html === '') return plain.length > LONGEST_TEXT ? null : cleanPlain(plain);
  return html.length > LONGEST_HTML ? null : cleanHtml(html, planId);
}
