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
    PinnedRowModule,
  ]);
}
