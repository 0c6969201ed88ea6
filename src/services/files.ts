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

  /** Hands a file over, once. */
  take(id: string): KeptFile | null {
    const file = this.#files.get(id) ?? null;
    this.#files.delete(id);
    return file;
  }
}

/** A title as a file's name that every system takes: no signs that Windows keeps for itself, no dot or space at the end. */
export function fileName(title: string, extension: string): string {
  const safe = title
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .slice(0, 120)
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  return `${safe === '' ? 'Plan' : safe}${extension}`;
}
