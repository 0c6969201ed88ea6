import { basename, join } from 'node:path';
import type { Failure } from '../contract/failure';
import type { StyleView } from '../contract/paper-views';
import { PLAIN_STYLE } from '../domain/house-style/plain';
import { parseHouseStyle, styleProblemSentence } from '../domain/house-style/read';
import { ok, type Result } from '../domain/result';
import type { HouseStyle } from '../domain/schema/house-style';
import type { Pack } from '../domain/schema/pack';
import { styleFiles } from '../storage/styles';
import { readText } from '../storage/text';
import type { Context } from './context';
import { failed, storageFailure } from './failures';

/** A house style and where it was found. */
export interface ShelvedStyle {
  readonly style: HouseStyle;
  readonly from: StyleView['from'];
  /** The folder that it lies in; null where it is in a pack or in the program itself. */
  readonly folder: string | null;
  /** Its Word file, where that is at hand already. */
  readonly word?: Uint8Array;
}

/** The house styles that a plan can be printed in, and those that cannot be used, with the reason in a sentence. */
export interface StyleShelf {
  readonly styles: readonly ShelvedStyle[];
  readonly damaged: readonly { readonly name: string; readonly message: string }[];
}

/**
 * Every house style that papers of a pack's plans can have: the library's own, the pack's, those of the application, and
 * the plain one. Where an id is there twice the earlier of these counts.
 */
export async function styleShelf(context: Context, pack: Pack | null): Promise<StyleShelf> {
  const own = context.library ? await stylesIn(context.library.stylesFolder, 'library') : NONE;
  const builtIn = await stylesIn(join(context.env.resourcesDir, 'styles'), 'application');
  const all: ShelvedStyle[] = [
    ...own.styles,
    ...(pack?.papers?.houseStyles ?? []).map((style): ShelvedStyle => ({
      style,
      from: 'pack',
      folder: null,
    })),
    ...builtIn.styles,
    { style: PLAIN_STYLE, from: 'application', folder: null },
  ];
  const seen = new Set<string>();
  const styles = all.filter(({ style }) => !seen.has(style.id) && seen.add(style.id));
  return { styles, damaged: [...own.damaged, ...builtIn.damaged] };
}

const NONE: StyleShelf = { styles: [], damaged: [] };

async function stylesIn(folder: string, from: StyleView['from']): Promise<StyleShelf> {
  const styles: ShelvedStyle[] = [];
  const damaged: { name: string; message: string }[] = [];
  for (const file of await styleFiles(folder)) {
    const read = await readStyle(file);
    if (read.ok) styles.push({ style: read.value, from, folder });
    else damaged.push({ name: basename(file), message: read.error.message });
  }
  return { styles, damaged };
}

async function readStyle(file: string): Promise<Result<HouseStyle, Failure>> {
  const text = await readText(file);
  if (!text.ok) return storageFailure(text.error);
  const style = parseHouseStyle(text.value);
  return style.ok ? style : failed('unreadable', styleProblemSentence(file, style.error));
}

/** A house style by its id; null: the pack's own choice, else the plain one. */
export async function findStyle(
  context: Context,
  pack: Pack,
  styleId: string | null,
): Promise<Result<ShelvedStyle, Failure>> {
  const { styles } = await styleShelf(context, pack);
  const wanted = styleId ?? pack.papers?.houseStyle ?? PLAIN_STYLE.id;
  const found = styles.find(({ style }) => style.id === wanted);
  if (found) return ok(found);
  const have = styles.map(({ style }) => style.id).join(', ');
  return failed(
    'notFound',
    `There is no house style ${wanted} here: there are ${have}. Nothing was exported; choose another, or put its file into the library’s folder “styles”.`,
  );
}

/** A house style as a window is shown it. */
export function styleView({ style, from }: ShelvedStyle): StyleView {
  return { styleId: style.id, from, style };
}
