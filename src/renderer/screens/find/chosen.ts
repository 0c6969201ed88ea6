/** Which places are to be replaced: all or none, but for some. Holds for places that are not listed as well. */
export interface Chosen {
  readonly all: boolean;
  readonly except: ReadonlySet<string>;
}

/** Every place. */
export const ALL: Chosen = { all: true, except: new Set() };
/** No place. */
export const NONE: Chosen = { all: false, except: new Set() };

/** Whether a place, by the key of its hit, is to be replaced. */
export function isChosen({ all, except }: Chosen, key: string): boolean {
  return all !== except.has(key);
}

/** The same with one place the other way. */
export function turned({ all, except }: Chosen, key: string): Chosen {
  const next = new Set(except);
  if (!next.delete(key)) next.add(key);
  return { all, except: next };
}
