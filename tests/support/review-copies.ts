import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { apply } from '../../src/domain/commands/apply';
import type { Plan } from '../../src/domain/schema/plan';
import { PLAIN_WISHES, type PaperWishes } from '../../src/domain/paper-options';
import type { Pack } from '../../src/domain/schema/pack';
import { accept } from '../../src/domain/suggestions/decide';
import { takeBack, type TakenBack } from '../../src/domain/suggestions/take-back';
import { writeDocx } from '../../src/formats/docx';
import { readBack } from '../../src/formats/docx-back';
import { readDocx } from '../../src/formats/docx-read';
import { buildPaper } from '../../src/report';
import { DATE } from './docx';

/** Review copies that are edited as Word would edit them, and taken back. */

export const NOW = '2008-03-14T12:00:00.000Z';
export const READER = 'Head of Service';
const SIGNED = `w:author="${READER}" w:date="2008-03-12T10:00:00Z"`;

/** A review copy of a plan. */
export const reviewCopy = (
  plan: Plan,
  pack: Pack,
  wishes: PaperWishes = PLAIN_WISHES,
): Promise<Uint8Array> => writeDocx(buildPaper('review-copy', plan, pack, wishes), { date: DATE });

/** A file with parts of it changed. */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    if (part === undefined) throw new Error(`The file has no ${name}.`);
    parts[name] = strToU8(change(strFromU8(part)));
  }
  return zipSync(parts);
}

/** A file with its text changed. */
export const withText = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  withParts(bytes, { 'word/document.xml': change });

const run = (text: string, of = 't'): string =>
  text === '' ? '' : `<w:r><w:${of} xml:space="preserve">${text}</w:${of}></w:r>`;

/** Words put in place of others inside one run, tracked; `words` must stand in one run. */
export function retyped(words: string, by: string): (xml: string) => string {
  return (xml) => {
    const at = xml.indexOf(words);
    const start = Math.max(xml.lastIndexOf('<w:r>', at), xml.lastIndexOf('<w:r ', at));
    const end = xml.indexOf('</w:r>', at) + '</w:r>'.length;
    const found =
      /^<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t(?: xml:space="preserve")?>(.*)<\/w:t><\/w:r>$/su.exec(
        xml.slice(start, end),
      );
    if (at < 0 || found === null) throw new Error(`“${words}” is in no run of its own.`);
    const [before = '', after = ''] = (found[2] ?? '').split(words);
    const out = `<w:del w:id="9001" ${SIGNED}>${run(words, 'delText')}</w:del>`;
    const come = by === '' ? '' : `<w:ins w:id="9002" ${SIGNED}>${run(by)}</w:ins>`;
    return `${xml.slice(0, start)}${run(before)}${out}${come}${run(after)}${xml.slice(end)}`;
  };
}

/** Words put in place of others with tracking off. */
export function typedOver(words: string, by: string): (xml: string) => string {
  return (xml) => {
    if (!xml.includes(words)) throw new Error(`The document does not say “${words}”.`);
    return xml.replace(words, () => by);
  };
}

/** A paragraph put in, tracked, behind the one that holds these words. */
export function paragraphBehind(words: string, text: string): (xml: string) => string {
  return (xml) => {
    const end = xml.indexOf('</w:p>', xml.indexOf(words)) + '</w:p>'.length;
    const mark = `<w:pPr><w:pStyle w:val="BodyText"/><w:rPr><w:ins w:id="9003" ${SIGNED}/></w:rPr></w:pPr>`;
    const come = `<w:p>${mark}<w:ins w:id="9004" ${SIGNED}>${run(text)}</w:ins></w:p>`;
    return xml.slice(0, end) + come + xml.slice(end);
  };
}

/** Several changes, one after the other. */
export const all =
  (...changes: readonly ((xml: string) => string)[]) =>
  (xml: string): string =>
    changes.reduce((text, change) => change(text), xml);

/** What a file brings back into a plan. */
export async function takenBack(bytes: Uint8Array, plan: Plan, pack: Pack): Promise<TakenBack> {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.error.code);
  let serial = 0;
  // What was read goes to a window as JSON, and is what it was.
  const returned = readBack(read.value, plan);
  expect(JSON.parse(JSON.stringify(returned))).toEqual(returned);
  return takeBack(plan, pack, returned, {
    newId: (kind) => `${kind}-${String((serial += 1))}`,
    now: NOW,
    file: 'review.docx',
  });
}

/** Who decides on suggestions, and when. */
export const DECIDER = { by: 'Planning Officer', at: '2008-03-15T09:00:00.000Z' };

/** What a file suggests, the plan with all of it accepted, and what could not be. */
export async function acceptedAll(bytes: Uint8Array, plan: Plan, pack: Pack) {
  const { suggestions } = await takenBack(bytes, plan, pack);
  const taken: Plan = { ...plan, suggestions };
  const { command, left } = accept(taken, pack, suggestions, DECIDER);
  const applied = command === null ? null : apply(taken, command);
  return { suggestions, left, plan: applied?.ok ? applied.value.plan : taken };
}

/** A comment of somebody on words of one run. */
export function commented(words: string, text: string): (bytes: Uint8Array) => Uint8Array {
  return (bytes) =>
    withParts(bytes, {
      'word/document.xml': (xml) => {
        const at = xml.indexOf(words);
        const start = xml.lastIndexOf('<w:r>', at);
        const end = xml.indexOf('</w:r>', at) + '</w:r>'.length;
        if (at < 0) throw new Error(`The document does not say “${words}”.`);
        const found = xml.slice(start, end);
        const [before = '', after = ''] = found
          .replace(/^.*?<w:t[^>]*>/su, '')
          .replace(/<\/w:t>.*$/su, '')
          .split(words);
        const id = `<w:commentRangeStart w:id="900"/>${run(words)}<w:commentRangeEnd w:id="900"/><w:r><w:commentReference w:id="900"/></w:r>`;
        return `${xml.slice(0, start)}${run(before)}${id}${run(after)}${xml.slice(end)}`;
      },
      'word/comments.xml': (xml) =>
        xml.replace(
          '</w:comments>',
          `<w:comment w:id="900" ${SIGNED} w:initials="HS"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment></w:comments>`,
        ),
    });
}

/** A file in which every bookmark is destroyed. */
export const withoutBookmarks = (bytes: Uint8Array): Uint8Array =>
  withText(bytes, (xml) => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/gu, ''));

/** The row that begins with a reference, changed. */
export function rowOf(ref: string, change: (row: string) => string): (xml: string) => string {
  return (xml) => {
    const at = xml.indexOf(`>${ref}</w:t>`);
    const start = Math.max(xml.lastIndexOf('<w:tr>', at), xml.lastIndexOf('<w:tr ', at));
    const end = xml.indexOf('</w:tr>', at) + '</w:tr>'.length;
    if (at < 0) throw new Error(`No row begins with ${ref}.`);
    return xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end);
  };
}

/** A row that is deleted, tracked. */
export const deletedRow = (row: string): string =>
  row
    .replace(/^<w:tr><w:trPr>/u, `<w:tr><w:trPr><w:del w:id="9010" ${SIGNED}/>`)
    .replaceAll(
      /<w:r>.*?<\/w:r>/gsu,
      (one) =>
        `<w:del w:id="9011" ${SIGNED}>${one.replaceAll('w:t', 'w:delText').replaceAll('w:delTextab', 'w:tab')}</w:del>`,
    );

/** A row and another behind it, tracked, whose cells say these words. */
export const rowBehind =
  (...cells: readonly string[]) =>
  (row: string): string =>
    `${row}<w:tr><w:trPr><w:ins w:id="9012" ${SIGNED}/></w:trPr>${cells
      .map((text) => `<w:tc><w:p><w:ins w:id="9013" ${SIGNED}>${run(text)}</w:ins></w:p></w:tc>`)
      .join('')}</w:tr>`;
