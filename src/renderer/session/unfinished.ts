/** Editors with text not yet turned into a command hand it over when asked. */
export class Unfinished {
  private readonly flushers = new Set<() => void>();

  /** An editor says how its text becomes a command; returns how to sign off. */
  add(flush: () => void): () => void {
    this.flushers.add(flush);
    return () => this.flushers.delete(flush);
  }

  /** Turns every unfinished text into a command. */
  flush(): void {
    for (const flush of this.flushers) flush();
  }
}
