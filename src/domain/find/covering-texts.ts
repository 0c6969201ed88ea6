import { FRONT_SHEET, worded } from '../covering/front-sheet';
import type { Covering, CoveringOption } from '../schema/plan';
import { bodyTexts } from './body-texts';
import {
  changedFields,
  lineText,
  longText,
  textsOf,
  type TextOf,
  type TextsOfRecord,
} from './texts';

type Text = Covering['texts'][number];

/** What was written of the covering report. What is only suggested is said of the plan, and found there. */
export function* coveringTexts(covering: Covering): Generator<TextsOfRecord> {
  for (const answer of covering.answers) yield answerText(answer);
  for (const text of covering.texts) yield partText(text);
  yield listTexts(covering);
}

function answerText(answer: Covering['answers'][number]): TextsOfRecord {
  const { id, text } = answer;
  const name = { code: '', title: 'Front sheet of the covering report' };
  const own = lineText<typeof answer>([id, worded(id)], text, (before, next) => ({
    ...before,
    text: next,
  }));
  const place = { room: 'covering', id: FRONT_SHEET, name } as const;
  return textsOf(place, answer, [own], (_, after) => [
    { type: 'covering.answer', id, text: after.text },
  ]);
}

function partText(text: Text): TextsOfRecord {
  const { id } = text;
  const name = { code: '', title: `Covering report: ${worded(id)}` };
  return textsOf({ room: 'covering', id, name }, text, bodyTexts(text), (_, after) => [
    {
      type: 'covering.text',
      id,
      text: { body: after.body, noImplications: after.noImplications },
    },
  ]);
}

/** The lists are written whole, and so is what is replaced in them. */
function listTexts(covering: Covering): TextsOfRecord {
  const { options, papers, appendices } = covering;
  const texts: TextOf<Covering>[] = [
    ...(options ?? []).flatMap(({ id, title, text }, at) => {
      const put = (changes: Partial<CoveringOption>) => (before: Covering) => ({
        ...before,
        options: (before.options ?? []).map((one, n) => (n === at ? { ...one, ...changes } : one)),
      });
      const field = { field: 'options' };
      return [
        lineText<Covering>(
          [`options ${id} title`, 'option: title'],
          title,
          (before, next) => put({ title: next })(before),
          field,
        ),
        longText<Covering>(
          [`options ${id} text`, 'option'],
          text,
          (before, next) => put({ text: next })(before),
          field,
        ),
      ];
    }),
    ...(papers ?? []).map((one, at) => titleText('papers', 'background paper', one, at)),
    ...appendices.map((one, at) => titleText('appendices', 'further appendix', one, at)),
  ];
  const name = { code: '', title: 'Covering report' };
  return textsOf({ room: 'covering', id: null, name }, covering, texts, (before, after) => [
    { type: 'covering.set', changes: changedFields(before, after) },
  ]);
}

function titleText(
  list: 'papers' | 'appendices',
  noun: string,
  { id, title }: Covering['appendices'][number],
  at: number,
): TextOf<Covering> {
  return lineText<Covering>(
    [`${list} ${id}`, noun],
    title,
    (before, next) => ({
      ...before,
      [list]: (before[list] ?? []).map((one, n) => (n === at ? { ...one, title: next } : one)),
    }),
    { field: list },
  );
}
