import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  CustomEditorModule,
  EventApiModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  RowStyleModule,
  ScrollApiModule,
  type Module,
} from 'ag-grid-community';

let isDone = false;

/**
 * Registers the parts of the grid that the application uses, one by one: `AllCommunityModule` would bring filters,
 * editors and exports that it replaces with its own.
 */
export function registerGridModules(): void {
  if (isDone) return;
  isDone = true;
  ModuleRegistry.registerModules([
    ClientSideRowModelModule,
    CustomEditorModule,
    RowSelectionModule,
    RowStyleModule,
    CellStyleModule,
    ColumnApiModule,
    RowApiModule,
    ScrollApiModule,
    RenderApiModule,
    EventApiModule,
  ]);
}

/**
 * What a grid needs besides. Rows that stay in sight are of those that have any alone: with them the grid says at every
 * step of a scroll that their height is another, and measures all of itself anew.
 */
export function furtherModules({ totals }: { readonly totals?: unknown }): Module[] {
  return totals === undefined ? [] : [PinnedRowModule];
}
