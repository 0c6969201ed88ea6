import type { StyleWay } from '../../../../contract/views';

/** The buttons by which a house style is put right: they stand beside the checks, in the dialog and in the preview. */
export const STYLE_WAYS: Readonly<Record<StyleWay, string>> = {
  edit: 'edit-house-style',
  file: 'add-style-file',
};

/** Brings the button in sight by which a house style is put right, and gives it focus. */
export function goToStyle(way: StyleWay): void {
  const button = document.getElementById(STYLE_WAYS[way]);
  button?.scrollIntoView({ block: 'center' });
  button?.focus();
}
