import type { HouseStyle } from '../../src/domain/schema/house-style';
import { PLAIN_WISHES } from '../../src/domain/paper-options';
import { writeDocx } from '../../src/formats/docx';
import { readTemplate, styleAfter } from '../../src/formats/docx-template';
import type { WordTemplate } from '../../src/formats/docx-template/read';
import { buildReport } from '../../src/report';
import { DATE } from './docx';
import { madeTemplate } from './made-template';
import { makePack, makePlan } from './plan-factory';

/** A council's own Word file. */
export const WORD = madeTemplate();
/** A paper to be made in its styles. */
export const report = buildReport(makePlan({ actions: 4 }), makePack(), 'hidden', PLAIN_WISHES);

/** Reads a council's Word file, which must be one. */
export async function read(bytes: Uint8Array): Promise<WordTemplate> {
  const template = await readTemplate(bytes);
  if (!template.ok) throw new Error(`It was refused: ${template.error.code}.`);
  return template.value;
}

/** Makes the paper in the styles of a council's Word file, as a draft. */
export async function write(over: Partial<HouseStyle> = {}, bytes = WORD): Promise<Uint8Array> {
  const named = { id: 'anytown', name: 'Anytown', word: 'anytown.dotx' };
  const style = { ...styleAfter(await read(bytes), named), ...over };
  return writeDocx(report, { date: DATE, look: { style, isDraft: true, word: bytes } });
}
