import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { commandLine } from '../support/command-line';
import { madeDocx, madeParts, p, withListed, zipOf } from '../support/made-docx';
import { commented, retyped, withParts, withText } from '../support/review-copies';
import { temporaryFolder } from '../support/temporary';

const PLANS = resolve(import.meta.dirname, '../../resources/plans');

async function library() {
  const folder = await temporaryFolder();
  const thread = commandLine(folder);
  for (const name of ['commissioning-2008-9', 'introduction-2008-9']) {
    const made = await thread('import', 'library', join(PLANS, name, 'plan.json'));
    expect(made).toMatchObject({ code: 0 });
  }
  const take = async (bytes: Uint8Array, plan = 'commissioning') => {
    await writeFile(join(folder, 'back.docx'), bytes);
    return thread('import-review', 'library', plan, 'back.docx', '--json');
  };
  const to = join(folder, 'sent.docx');
  const wishes = ['--make', 'review-copy', '--to', to];
  expect(await thread('export', 'library', 'commissioning', ...wishes)).toMatchObject({ code: 0 });
  return { thread, take, sent: new Uint8Array(await readFile(to)) };
}

test('a reviewed file is taken in, and its suggestions are listed, accepted and rejected', async () => {
  const { thread, take, sent } = await library();
  const edited = withText(sent, (xml) =>
    retyped(
      '19 December 2008',
      'before Christmas',
    )(retyped('Healthy Schools Manager', 'Head of Schools')(xml)),
  );
  const taken = await take(commented('pays for it', 'Must: say how.')(edited));
  expect(taken).toMatchObject({ code: 0, error: '' });
  const value = JSON.parse(taken.out) as { suggestions: { id: string }[] };
  expect(value).toMatchObject({ added: 1, hasChanged: false, open: 2 });
  expect((await thread('comments', 'library', 'commissioning')).out).toContain('say how.');

  const listed = await thread('suggestions', 'library', 'commissioning');
  expect(listed.code).toBe(1);
  expect(listed.out).toContain('[-Healthy Schools Manager-]{+Head of Schools+}');
  expect(listed.out).toContain('“before Christmas” is not a date.');
  expect(listed.out).toMatch(/2 open suggestions, 0 decided\.$/u);

  const all = await thread('suggestion', 'accept', 'library', 'commissioning', '--all');
  expect(all.code).toBe(1);
  expect(all.out).toMatch(/Accepted 1 suggestion, 1 left as they are\.$/u);
  const shown = await thread('show', 'library', 'commissioning', '--json');
  expect(shown.out).toContain('Head of Schools');
  const [, date] = value.suggestions;
  const rest = await thread('suggestions', 'library', 'commissioning', '--json');
  const [left] = (JSON.parse(rest.out) as { suggestions: { id: string }[] }).suggestions;
  expect(value.suggestions.map(({ id }) => id)).toContain(left?.id);
  expect(date).toBeDefined();
  const rejected = await thread('suggestion', 'reject', 'library', 'commissioning', left?.id ?? '');
  expect(rejected).toMatchObject({ code: 0 });
  expect(await thread('suggestions', 'library', 'commissioning')).toMatchObject({ code: 0 });
  expect(await thread('suggestion', 'accept', 'library', 'commissioning')).toMatchObject({
    code: 2,
  });
});

test('of two readers’ words for one field the first are accepted, and the second say what stands there now', async () => {
  const { thread, take, sent } = await library();
  for (const name of ['Head of Schools', 'Head of Health']) {
    const back = withText(sent, retyped('Healthy Schools Manager', name));
    expect(await take(back)).toMatchObject({ code: 0 });
  }
  const all = await thread('suggestion', 'accept', 'library', 'commissioning', '--all');
  expect(all.code).toBe(1);
  expect(all.out).toContain('{+Head of Health+}\n  Changed since it went out');
  expect(all.out).toContain('the plan says “Head of Schools” now.');
  const rest = ['library', 'commissioning', '--all', '--anyway'];
  expect(await thread('suggestion', 'accept', ...rest)).toMatchObject({ code: 0 });
  const shown = await thread('show', 'library', 'commissioning', '--json');
  expect(shown.out).toContain('Head of Health');
});

test('a copy of another plan and a paper about something else are refused with the reason', async () => {
  const { take, thread, sent } = await library();
  const other = await take(sent, 'introduction');
  expect(other.code).toBe(1);
  expect(other.error).toContain('is a review copy of another plan: Commissioning Division 2008/9.');
  const letter = await take(madeDocx({ body: p('Dear all,') }));
  expect(letter.code).toBe(1);
  expect(letter.error).toContain('has nothing in common with this plan');
  expect((await thread('suggestions', 'library', 'commissioning')).code).toBe(0);
});

test('a bomb, a program, a document type and what is no Word file are refused, and nothing changes', async () => {
  const { take, thread } = await library();
  const before = await thread('show', 'library', 'commissioning', '--json');
  const good = madeParts({ body: p('Text') });
  const packed = deflateRawSync(new Uint8Array(32 * 1_048_576), { level: 9 });
  const bomb = zipOf({ ...good, 'customXml/item1.xml': packed });
  const evil = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
  const cases: readonly (readonly [Uint8Array, string])[] = [
    [withListed(bomb, 'customXml/item1.xml', 24, 1_073_741_824), 'it was not unpacked'],
    [zipOf({ ...good, 'word/vbaProject.bin': 'x' }), 'holds a program'],
    [zipOf({ ...good, 'word/document.xml': evil }), 'holds a document type'],
    [new TextEncoder().encode('Dear all,'), 'is not a Word file'],
  ];
  for (const [bytes, words] of cases) {
    const refused = await take(bytes);
    expect(refused.code).toBe(2);
    expect(refused.error).toContain(words);
  }
  expect(await thread('show', 'library', 'commissioning', '--json')).toEqual(before);
});

test('a map that somebody tampered with brings in nothing that a plan cannot hold', async () => {
  const { take, sent } = await library();
  const tampered = withParts(
    withText(sent, retyped('Healthy Schools Manager', 'Head of Schools')),
    {
      'customXml/item1.xml': (xml) =>
        xml.replaceAll('id="act-a03"', 'id="../act a03"').replaceAll('id="act-a04"', 'id="nobody"'),
    },
  );
  const taken = await take(tampered);
  expect(taken.error).toBe('');
  expect(JSON.parse(taken.out)).toMatchObject({ added: 0 });
});
