import { basename } from 'node:path';
import type { Failure } from '../contract/failure';
import type { AddedStyle, StylePicture } from '../contract/paper-views';
import type { Arguments } from '../contract/requests';
import { logoAdvice } from '../domain/house-style/logo-advice';
import { isTurned, pictureSize } from '../domain/house-style/picture';
import { styleIdOf } from '../domain/house-style/style-id';
import { parseHouseStyle, styleProblemSentence } from '../domain/house-style/read';
import { ok, type Result } from '../domain/result';
import { LARGEST_LOGO } from '../domain/schema/house-style';
import { LONGEST_IN_STYLE } from '../domain/schema/limits';
import { readProblemSentence } from '../domain/schema/parse';
import { cleanLine } from '../domain/text';
import type { DocxProblem } from '../formats/docx-read';
import type { TemplateReport } from '../formats/docx-template';
import { putStyle, readStyleWord } from '../storage/styles';
import { decodeText } from '../storage/text';
import type { Context } from './context';
import { failed, storageFailure } from './failures';
import type { KeptFile } from './files';
import type { ShelvedStyle } from './house-styles';

/**
 * A house style in a file that the person named, or one made after a Word file; the library is left as it is. `report`:
 * what of the Word file is used.
 */
export async function styleInFile(
  context: Context,
  fileId: string,
): Promise<Result<ShelvedStyle & { readonly report: TemplateReport | null }, Failure>> {
  const file = context.files.take(fileId);
  if (file === null) return failed('notFound', 'The file is no longer at hand. Pick it again.');
  if (!file.name.toLowerCase().endsWith('.json')) return styleInWordFile(file);
  const text = decodeText(file.bytes);
  if (!text.ok)
    return failed('unreadable', readProblemSentence(file.name, text.error, 'elsewhere'));
  const style = parseHouseStyle(text.value);
  if (!style.ok) return failed('unreadable', styleProblemSentence(file.name, style.error));
  return ok({ style: style.value, from: 'library', folder: null, report: null });
}

async function styleInWordFile({
  name,
  bytes,
}: KeptFile): Promise<Result<ShelvedStyle & { readonly report: TemplateReport }, Failure>> {
  const { readTemplate, reportOn, styleAfter } = await import('../formats/docx-template');
  const template = await readTemplate(bytes);
  if (!template.ok) {
    return failed('unreadable', `${name} ${await wordProblem(template.error)}`);
  }
  const word = cleanLine(basename(name)).slice(-LONGEST_IN_STYLE.word);
  const title = word.replace(/\.do[ct]x$/iu, '').slice(0, LONGEST_IN_STYLE.name);
  const style = styleAfter(template.value, { id: styleIdOf(title), name: title, word });
  return ok({
    style,
    from: 'library',
    folder: null,
    word: bytes,
    report: reportOn(template.value),
  });
}

async function wordProblem(problem: DocxProblem): Promise<string> {
  const { docxProblemWords } = await import('../formats/docx-read');
  return docxProblemWords(problem);
}

/** The Word file of a house style, safe to be used; null where it has none. */
export async function wordOf({
  style,
  folder,
  word,
}: ShelvedStyle): Promise<Result<Uint8Array | null, Failure>> {
  if (style.word === null) return ok(null);
  const bytes = word ?? (await wordBeside(style.id, folder));
  if (bytes === null) {
    return failed(
      'notFound',
      `The house style ${style.name} is made of the Word file ${style.word}, which is not beside it. Nothing was exported; give that file as a style again.`,
    );
  }
  const { readTemplate } = await import('../formats/docx-template');
  const template = await readTemplate(bytes);
  if (template.ok) return ok(bytes);
  return failed('unreadable', `${style.word} ${await wordProblem(template.error)}`);
}

async function wordBeside(styleId: string, folder: string | null): Promise<Uint8Array | null> {
  if (folder === null) return null;
  const read = await readStyleWord(folder, styleId);
  return read.ok ? read.value : null;
}

/** Puts a house style into the library, in place of the one of its id. */
export async function saveStyle(
  context: Context,
  { style }: Arguments<'style.save'>,
): Promise<Result<null, Failure>> {
  const library = await context.reachLibrary();
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
): Promise<Result<AddedStyle, Failure>> {
  const library = await context.reachLibrary();
  if (!library.ok) return library;
  const found = await styleInFile(context, fileId);
  if (!found.ok) return found;
  const { style, word, report } = found.value;
  const written = await putStyle(library.value.stylesFolder, style, word ?? null);
  return written.ok
    ? ok({ styleId: style.id, report, advice: logoAdvice(style) })
    : storageFailure(written.error);
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
  const refused = (why: string, wayOut: string): Result<never, Failure> =>
    failed('unreadable', `${name} ${why}. The style is as it was; ${wayOut}.`);
  if (kind === undefined) {
    return refused(
      'is not a PNG or JPEG picture, or is damaged or cut off',
      'choose another PNG or JPEG file',
    );
  }
  const data = Buffer.from(bytes).toString('base64');
  if (data.length > LARGEST_LOGO) {
    return refused('is too large for a logo', 'choose a PNG or JPEG file of no more than 750 kB');
  }
  if (isTurned(kind, bytes)) {
    return refused(
      'is a photograph that is stored on its side or mirrored, and Word would print it so',
      'turn it upright in a picture program, save it, and choose it again',
    );
  }
  return ok({ kind, data });
}
