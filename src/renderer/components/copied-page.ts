/** The name under which style attributes of a copied page are read. */
export const STYLE = 'data-pasted-style';

/** Reads HTML of the clipboard as a page that is never shown and runs nothing. */
export function copiedPage(html: string): Document {
  return new DOMParser().parseFromString(withoutStyling(html), 'text/html');
}

/**
 * The policy of the window refuses inline styles even in a document that is never shown, and complains of each. Style
 * attributes are read under another name; style sheets become something that is not read.
 */
function withoutStyling(html: string): string {
  return html
    .replace(/<(\/?)style\b/giu, '<$1template')
    .replace(/<[a-z][^<>]*>/giu, (tag) => tag.replace(/(\s)style(\s*=)/giu, `$1${STYLE}$2`));
}
