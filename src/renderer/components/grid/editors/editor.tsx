import type { Column, ICellEditorComp, ICellEditorParams } from 'ag-grid-community';
import type { ComponentType } from 'react';
import { takeDraft, type GridContext } from '../context';
import { noteEdit } from './open-edit';

/** What an editor of a cell is given. */
export interface EditorProps {
  /** What the cell holds. */
  readonly before: string;
  /** What the editor starts with: the text of the cell, what was typed there in vain, or the key that opened it. */
  readonly opening: string;
  /** The key that opened the editor; null: a double click or a command. */
  readonly eventKey: string | null;
  readonly column: Column;
  /** What the cell is called. */
  readonly label: string;
  /** Why the cell cannot take a text, as the end of a sentence; null: it can. */
  readonly check: (text: string) => string | null;
  /** Says what the cell would be given now. */
  readonly report: (text: string) => void;
  /** Is called once the editor stands in its place and can take focus. */
  readonly onShown: (take: () => void) => void;
  /** Is called when somebody tries to leave with a text that the cell cannot take. */
  readonly onHeld: (hold: () => void) => void;
  /** Gives the cell what was reported. */
  readonly end: () => void;
}

type EditorClass = new () => ICellEditorComp<unknown, string, GridContext>;
type Params = ICellEditorParams<unknown, string, GridContext> & Partial<Pick<EditorProps, 'check'>>;

/** What an editor shows when it opens: typing replaces what is there, Backspace empties it, anything else keeps it. */
export function openingText(eventKey: string | null, text: string): string {
  if (eventKey === 'Backspace') return '';
  if (eventKey !== null && eventKey.length === 1) return eventKey;
  return text;
}

/**
 * A component as an editor of the grid. It is drawn at once: the key after the one that opened it is already for its
 * field. Further parameters of the column are handed on as properties.
 */
export function editorOf<P extends EditorProps>(Editor: ComponentType<P>): EditorClass {
  return class implements ICellEditorComp<unknown, string, GridContext> {
    private readonly element = document.createElement('div');
    private params: Params | null = null;
    private text = '';
    private take: (() => void) | null = null;
    private hold: () => void = () => undefined;
    private isShown = false;

    init(params: Params): void {
      const before = params.value ?? '';
      const draft = takeDraft(params.context.drafts, params.node.id, params.column.getColId());
      const check = params.check ?? (() => null);
      this.params = params;
      const props: EditorProps = {
        before,
        opening: openingText(params.eventKey, draft ?? before),
        eventKey: params.eventKey,
        check,
        column: params.column,
        label: params.colDef.headerName ?? '',
        report: (text) => {
          this.text = text;
          noteEdit({
            before,
            text,
            problem: check(text),
            hold: () => {
              this.hold();
            },
          });
        },
        onHeld: (hold) => {
          this.hold = hold;
        },
        onShown: (take) => {
          // Opened while React was at work (a command did it), it is drawn after it has its place.
          if (this.isShown) take();
          else this.take = take;
        },
        end: () => {
          params.stopEditing();
        },
      };
      props.report(before);
      // The grid asks for its size before it has a place.
      document.body.append(this.element);
      params.context.portals.draw(
        this.element,
        <Editor {...(params as unknown as P)} {...props} />,
      );
    }

    getGui(): HTMLElement {
      return this.element;
    }

    getValue(): string {
      return this.text;
    }

    afterGuiAttached(): void {
      const { params, element } = this;
      // The grid makes the box around an editor a dialog and gives it no name.
      const name = params?.colDef.headerName ?? '';
      element.closest('[role="dialog"]')?.setAttribute('aria-label', name);
      this.isShown = true;
      this.take?.();
    }

    destroy(): void {
      noteEdit(null);
      this.params?.context.portals.clear(this.element);
    }
  };
}
