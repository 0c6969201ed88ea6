import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { ComponentType } from 'react';
import type { GridContext } from './context';

/** A component as a row that goes across all columns. */
export function headingOf<Row>(
  Heading: ComponentType<{ readonly data: Row }>,
): new () => ICellRendererComp<Row> {
  return class implements ICellRendererComp<Row> {
    private readonly element = document.createElement('div');
    private context: GridContext | null = null;

    init(params: ICellRendererParams<Row, unknown, GridContext>): void {
      this.element.style.height = '100%';
      this.context = params.context;
      this.refresh(params);
    }

    getGui(): HTMLElement {
      return this.element;
    }

    refresh({ data }: ICellRendererParams<Row>): boolean {
      if (data !== undefined) {
        this.context?.portals.drawSoon(this.element, <Heading data={data} />);
      }
      return true;
    }

    destroy(): void {
      this.context?.portals.clear(this.element);
    }
  };
}
