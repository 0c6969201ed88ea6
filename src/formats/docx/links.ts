import { attributeText } from './xml';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * The addresses that a document links to. Word keeps them beside the text, under an id; the ids follow the order of
 * first use, so that the same paper gives the same file.
 */
export class Links {
  private readonly ids = new Map<string, string>();

  /**
   * The id of an address, or null where it may not be linked to: only https, http and mailto lead out of a committee
   * paper, and Word refuses a file with an address that is none.
   */
  idFor(href: string): string | null {
    const address = safeAddress(href);
    if (address === null) return null;
    const known = this.ids.get(address);
    if (known !== undefined) return known;
    const id = `link${String(this.ids.size + 1)}`;
    this.ids.set(address, id);
    return id;
  }

  /** The relationships to put beside the document. */
  relationships(): string {
    return Array.from(
      this.ids,
      ([address, id]) =>
        `<Relationship Id="${id}" Type="${TYPE}" Target="${attributeText(address)}" TargetMode="External"/>`,
    ).join('');
  }
}

function safeAddress(href: string): string | null {
  let url: URL;
  try {
    url = new URL(href.trim());
  } catch {
    return null;
  }
  return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
