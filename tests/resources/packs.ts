import { readFileSync } from 'node:fs';
import { packSchema, type Pack } from '../../src/domain/schema/pack';

/** A pack file as it stands, before the schema has filled in or refused anything. */
function rawPack(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
}

export const KENT = rawPack('../../resources/packs/kent-cfe-2008-09.json');
export const RIVERSIDE = rawPack('../fixtures/packs/riverside-2026.json');
export const kent: Pack = packSchema.parse(KENT);
export const riverside: Pack = packSchema.parse(RIVERSIDE);

/** What every item of a pack has. */
interface Item {
  readonly id: string;
  readonly label: string;
  readonly source: { readonly document: string; readonly line?: string; readonly url?: string };
  readonly verified: boolean;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly supersededBy?: string;
}

/** The lists of a pack that hold items, by name: all its arrays but templates, rules of colour and years. */
export function lists(pack: object): readonly (readonly [string, readonly Item[]])[] {
  return Object.entries(pack)
    .filter(([name]) => !['templates', 'rag', 'targetYears', 'ties'].includes(name))
    .flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, value as readonly Item[]] as const] : [],
    );
}

/** "facts F23" of every item that a rule does not hold for; a test expects none. */
export function breaking(pack: object, holds: (item: Item, list: readonly Item[]) => boolean) {
  return lists(pack).flatMap(([name, items]) =>
    items.filter((item) => !holds(item, items)).map((item) => `${name} ${item.id}`),
  );
}

/** Values that stand more than once. */
export function doubles(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** "F1", "F2" ...; `width` pads the number with noughts. */
export function numbered(prefix: string, count: number, width = 1): readonly string[] {
  return Array.from({ length: count }, (_, at) => prefix + String(at + 1).padStart(width, '0'));
}

/** The entry with this printed code; throws where the list has none. */
export function coded<T extends { readonly code: string }>(list: readonly T[], code: string): T {
  const found = list.find((entry) => entry.code === code);
  if (!found) throw new Error(`${code} is not in the pack`);
  return found;
}
