import { assert } from '../../domain/control';

/** A part of a package that must be there. */
export function partOf(parts: ReadonlyMap<string, string>, name: string): string {
  const part = parts.get(name);
  assert(part !== undefined, `the package has ${name}`);
  return part;
}
