/** A file on its way in from the person, or out to them. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Most files that wait at a time; an older one that nobody fetched goes first. */
const MOST_FILES = 20;

/** Files between a window and the shell's pickers: the window knows their ids alone. */
export class FileShelf {
  readonly #files = new Map<string, KeptFile>();

  constructor(private readonly newId: () => string) {}

  /** Keeps a file; returns its id. */
  keep(name: string, bytes: Uint8Array): string {
    const [oldest] = this.#files.keys();
    if (this.#files.size >= MOST_FILES && oldest !== undefined) this.#files.delete(oldest);
    const id = this.newId();
    this.#files.set(id, { name, bytes });
    return id;
  }

  /** A file that stays at hand; null where it is not, or no longer. */
  look(id: string): KeptFile | null {
    return this.#files.get(id) ?? null;
  }

  /** Hands a file over, once. */
  take(id: string): KeptFile | null {
    const file = this.#files.get(id) ?? null;
    this.#files.delete(id);
    return file;
  }
}

/** Longest file name without its extension, to stay clear of Windows' limit on paths. */
const LONGEST_NAME = 120;
/** Longest ending: a version's label may be a sentence. */
const LONGEST_ENDING = 80;

/**
 * A title as a file's name that every system takes: no signs that Windows keeps for itself, no dot or space at the end,
 * nothing that turns the direction of what follows, which would show another ending than the file has.
 * Where it grows too long the title is cut and not the ending, which tells one file from the next.
 */
export function fileName(title: string, ending: string, extension: string): string {
  const last = shorten(tame(ending), LONGEST_ENDING);
  const first = shorten(tame(title), LONGEST_NAME - last.length - 1);
  const name = tame(`${first} ${last}`).replace(/^[.\s]+|[.\s]+$/gu, '');
  return `${name === '' ? 'Plan' : name}${extension}`;
}

function tame(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Cut between two words, or between two characters of a word that is too long by itself. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/\p{Surrogate}$/u, '');
  const words = cut.replace(/[\s,;:&–—-]+\S*$/u, '');
  return words.length > most / 2 ? words : cut;
}
