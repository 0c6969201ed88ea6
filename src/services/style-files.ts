import type { Failure } from '../contract/failure';
import type { StylePicture } from '../contract/paper-views';
import type { Arguments } from '../contract/requests';
import { pictureSize } from '../domain/house-style/picture';
import { parseHouseStyle, styleProblemSentence } from '../domain/house-style/read';
import { ok, type Result } from '../domain/result';
import { LARGEST_LOGO } from '../domain/schema/house-style';
import { readProblemSentence } from '../domain/schema/parse';
import { putStyle } from '../storage/styles';
import { decodeText } from '../storage/text';
import type { Context } from './context';
import { failed, storageFailure } from './failures';
import type { ShelvedStyle } from './house-styles';

/** A house style in a file that the person named; the library is left as it is. */
export function styleInFile(context: Context, fileId: string): Result<ShelvedStyle, Failure> {
  const file = context.files.take(fileId);
  if (file === null) return failed('notFound', 'The file is no longer at hand. Pick it again.');
  const text = decodeText(file.bytes);
  if (!text.ok)
    return failed('unreadable', readProblemSentence(file.name, text.error, 'elsewhere'));
  const style = parseHouseStyle(text.value);
  if (!style.ok) return failed('unreadable', styleProblemSentence(file.name, style.error));
  return ok({ style: style.value, from: 'library', folder: null });
}

/** Puts a house style into the library, in place of the one of its id. */
export async function saveStyle(
  context: Context,
  { style }: Arguments<'style.save'>,
): Promise<Result<null, Failure>> {
  const library = context.openLibrary();
  if (!library.ok) return library;
  const read = parseHouseStyle(JSON.stringify(style));
  if (!read.ok) return failed('refused', styleProblemSentence(style.name, read.error));
  const written = await putStyle(library.value.stylesFolder, read.value, null);
  return written.ok ? ok(null) : storageFailure(written.error);
}

/** Takes a house style that the person picked into the library; gives its id. */
export async function addStyleFile(
  context: Context,
  { fileId }: Arguments<'style.add'>,
): Promise<Result<{ readonly styleId: string }, Failure>> {
  const library = context.openLibrary();
  if (!library.ok) return library;
  const found = styleInFile(context, fileId);
  if (!found.ok) return found;
  const { style } = found.value;
  const written = await putStyle(library.value.stylesFolder, style, null);
  return written.ok ? ok({ styleId: style.id }) : storageFailure(written.error);
}

/** A picture that the person picked, as a house style keeps its logo. */
export function pictureInFile(
  context: Context,
  { fileId }: Arguments<'style.picture'>,
): Result<StylePicture, Failure> {
  const file = context.files.take(fileId);
  if (file === null) return failed('notFound', 'The file is no longer at hand. Pick it again.');
  const { name, bytes } = file;
  const kind = (['png', 'jpeg'] as const).find((one) => pictureSize(one, bytes) !== null);
  const data = Buffer.from(bytes).toString('base64');
  if (kind !== undefined && data.length <= LARGEST_LOGO) return ok({ kind, data });
  const why = kind === undefined ? 'is not a PNG or JPEG picture' : 'is too large for a logo';
  return failed(
    'unreadable',
    `${name} ${why}. The style is as it was; choose a smaller PNG or JPEG file.`,
  );
}
