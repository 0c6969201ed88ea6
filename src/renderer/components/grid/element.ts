/**
 * Parts of cells. Cells are drawn without React: hundreds of them go by in a second while somebody scrolls, and each
 * would cost several times as much.
 */

/** An element with a class (blank: none) and what is in it. */
export function element(
  className: string,
  ...children: readonly (Node | string | null)[]
): HTMLSpanElement {
  const made = document.createElement('span');
  if (className !== '') made.className = className;
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A text that is cut off where there is no room, and shown in full under the pointer. */
export function titled(className: string, text: string): HTMLSpanElement {
  const made = element(className, text);
  made.title = text;
  return made;
}

/** A cell with nothing in it. */
export function nothing(): HTMLSpanElement {
  return document.createElement('span');
}

/** Words for those who hear the window. */
export function unseen(words: string): HTMLSpanElement {
  return element('visually-hidden', words);
}
