import type { Column, ICellEditorComp, ICellEditorParams } from 'ag-grid-community';
import type { ComponentType } from 'react';
import type { GridContext } from '../context';
import { noteEdit } from './open-edit';

/** What an editor of a cell is given. */
export interface EditorProps {
  /** What the cell holds. */
  readonly before: string;
  /** The key that opened the editor; null: a double click or a command. */
  readonly eventKey: string | null;
  readonly column: Column;
  /** What the cell is called. */
  readonly label: string;
  /** Says what the cell would be given now. */
  readonly report: (text: string) => void;
  /** Is called once the editor stands in its place and can take focus. */
  readonly onShown: (take: () => void) => void;
  /** Gives the cell what was reported. */
  readonly end: () => void;
}

type EditorClass = new () => ICellEditorComp<unknown, string, GridContext>;
type Params = ICellEditorParams<unknown, string, GridContext>;

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
    private isShown = false;

    init(params: Params): void {
      const before = params.value ?? '';
      this.params = params;
      this.text = before;
      const props: EditorProps = {
        before,
        eventKey: params.eventKey,
        column: params.column,
        label: params.colDef.headerName ?? '',
        report: (text) => {
          this.text = text;
          noteEdit({ before, text });
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
      noteEdit({ before, text: before });
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
