import type { IHeaderComp } from 'ag-grid-community';
import { drawn } from './drawn';
import { element } from './element';

/** The heading of a column of flags. */
export class FlagHeading implements IHeaderComp {
  getGui(): HTMLElement {
    const made = element(
      'gt-flag-heading',
      drawn('flag', { width: 12, height: 12, viewBox: '0 0 12 12', stroke: 'currentColor' }, [
        ['path', { d: 'M2 11V1.5h7.5L8 4l1.5 2.5H2', strokeWidth: 1.2, strokeLinejoin: 'round' }],
      ]),
    );
    made.role = 'img';
    made.ariaLabel = 'Check';
    return made;
  }

  refresh(): boolean {
    return true;
  }
}
