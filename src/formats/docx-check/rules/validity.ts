import { count, nameList } from '../../../domain/in-words';
import { docxProblemWords, type DocPart, type DocxFile, type Misplaced } from '../../docx-read';
import { WHOLE, type DocRule, type Found } from '../finding';

const WAY_OUT = 'Open the file in Word, let it repair what it finds, and save it anew.';

/** What Word would repair or refuse: parts that are missing or damaged, references to nothing, elements out of order. */
export const validity: DocRule = {
  code: 'validity',
  passes: ({ parts }) => `The file is whole: ${count(parts.size, 'part')}, nothing to repair`,
  fails: (found) => `${count(found.length, 'fault')} in the file itself`,
  find: (file) => [
    ...fileFaults(file),
    ...[...file.parts.values()].flatMap((part) => partFaults(part, file)),
    ...referenceFaults(file),
  ],
};

/** A part that is spoken of and not there is known by that alone. */
function isThere(name: string, { parts }: DocxFile): boolean {
  const part = parts.get(name);
  return part !== undefined && part.problem?.code !== 'missingPart';
}

function fault(code: string, part: string, says: string): Found {
  return { code, severity: 'must', place: { ...WHOLE, part }, says, wayOut: WAY_OUT };
}

/** Relationships of the file as a whole: its body, its properties. */
function fileFaults(file: DocxFile): Found[] {
  return [...file.relationships.values()]
    .filter(({ target, isOutside }) => !isOutside && !isThere(target, file))
    .map(({ kind, target }) =>
      fault('relationship-broken', '_rels/.rels', `${target}, its ${kind}, is not in the file.`),
    );
}

function partFaults(part: DocPart, file: DocxFile): Found[] {
  const { name, contentType, relationships, survey, problem } = part;
  const found: Found[] = [];
  // A part that is not there is named by what speaks of it.
  if (problem && problem.code !== 'missingPart') {
    found.push(fault('part-damaged', name, `The part ${docxProblemWords(problem)}`));
  }
  if (contentType === null && problem?.code !== 'missingPart') {
    found.push(fault('content-type-missing', name, 'The file does not say what this part is.'));
  }
  for (const { id, kind, target, isOutside } of relationships.values()) {
    if (!isOutside && !isThere(target, file)) {
      found.push(fault('relationship-broken', name, `${target}, its ${kind}, is not in the file.`));
    } else if (isOutside && kind === 'hyperlink' && !isAddress(target)) {
      found.push(fault('address-invalid', name, `“${target}” (${id}) is no address to link to.`));
    }
  }
  for (const id of survey?.relationshipIds ?? []) {
    if (id !== '' && !relationships.has(id)) {
      found.push(
        fault('relationship-broken', name, `It speaks of ${id}, which it does not explain.`),
      );
    }
  }
  found.push(...(survey?.misplaced ?? []).map((one) => misplaced(name, one)));
  for (const bookmark of survey?.twice ?? []) {
    found.push(fault('bookmark-twice', name, `Two places are named “${bookmark}”.`));
  }
  return found;
}

/** Lists of properties, whose order the standard gives and most programs pass over. */
const PROPERTIES = /Pr$|^w:(?:style|lvl)$/u;

function misplaced(part: string, { parent, child }: Misplaced): Found {
  if (PROPERTIES.test(parent)) {
    return {
      code: 'property-order',
      severity: 'note',
      place: { ...WHOLE, part },
      says: `${child} stands in the wrong place inside ${parent}: the standard forbids it, most programs pass over it.`,
      wayOut: 'Save the file anew in Word.',
    };
  }
  const says =
    parent === 'w:tc'
      ? 'A cell of a table does not end with a paragraph, or has its properties in the wrong place.'
      : `${child} stands in the wrong place inside ${parent}.`;
  return fault('element-order', part, says);
}

/** Styles, counts and comments that the text names and the file has not. Number 0 takes a paragraph out of its list. */
function referenceFaults({ parts, main, styles, numberingIds, comments }: DocxFile): Found[] {
  const survey = parts.get(main)?.survey;
  if (!survey) return [];
  const commentIds = new Set(comments.map(({ id }) => id));
  const lost = [
    ...[...survey.numberingIds]
      .filter((id) => id !== '0' && !numberingIds.has(id))
      .map((id) => `the list ${id}`),
    ...[...survey.commentIds].filter((id) => !commentIds.has(id)).map((id) => `the comment ${id}`),
  ];
  const faults = lost.map((what) =>
    fault('reference-undefined', main, `The text names ${what}, which the file has not.`),
  );
  const unknown = [...survey.styleIds].filter((id) => !styles.has(id));
  // Word shows such text in its default style and says nothing.
  return unknown.length === 0
    ? faults
    : [
        ...faults,
        {
          code: 'style-undefined',
          severity: 'should',
          place: { ...WHOLE, part: main },
          says: `The text names ${count(unknown.length, 'style')} that the file has not: ${nameList(unknown)}.`,
          wayOut: 'In Word: give the text that looks plain its style again.',
        },
      ];
}

/** Whether Word takes an address; it refuses files with some that it does not. */
function isAddress(target: string): boolean {
  return target !== '' && !/^[a-z][a-z+.-]*:$/iu.test(target) && URL.canParse(target, 'file:///x');
}
