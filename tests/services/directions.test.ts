import { describe, expect, test } from 'vitest';
import { closed } from '../../src/domain/directions';
import { PLAIN_STYLE } from '../../src/domain/house-style/plain';
import { PAPER_KINDS, paperRefusal, type PaperKind } from '../../src/domain/paper-kind';
import { PLAIN_WISHES } from '../../src/domain/paper-options';
import type { HouseStyle } from '../../src/domain/schema/house-style';
import type { Plan } from '../../src/domain/schema/plan';
import { makeDocx } from '../../src/services/paper-worker/make';
import { DATE, malformed, partsOf } from '../support/docx';
import { acceptedAll, retyped, takenBack, withText } from '../support/review-copies';
import { samplePack, samplePlan } from '../support/samples';

const [OVERRIDE, POP] = ['\u202E', '\u202C'];

/** Every text of more words than one that leaves an override open behind the first; the narrative is as it was. */
function turned<T>(value: T): T;
function turned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(' ', ` ${OVERRIDE}`);
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null || 'content' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one)]));
}

const plan: Plan = turned(samplePlan('commissioning-2008-9'));
const pack = turned(samplePack());
const style: HouseStyle = {
  ...PLAIN_STYLE,
  classification: `For ${OVERRIDE}members`,
  footer: { left: '{title}, {classification}', right: `Page ${OVERRIDE}{page} of {pages}` },
};

const made = (make: PaperKind, look = style): Promise<{ readonly bytes: Uint8Array }> =>
  makeDocx(
    {
      wish: { kind: 'paper', make, seal: null },
      contents: [{ plan, pack }],
      look: { style: look, isDraft: true },
      wishes: PLAIN_WISHES,
      date: DATE.getTime(),
    },
    {},
  );

/** What stands in the paragraphs of a part, a tab and a break as what they are. */
function paragraphsOf(xml: string): string[] {
  return (xml.match(/<w:p[ >].*?<\/w:p>/gsu) ?? []).map((one) =>
    [...one.matchAll(/<w:(tab|br)\/>|<w:t[ >][^<]*|<w:t>/gu)]
      .map(([found, sign]) =>
        sign === undefined ? found.replace(/^[^>]*>/u, '') : sign === 'br' ? '\n' : '\t',
      )
      .join(''),
  );
}

describe.each(PAPER_KINDS.filter((make) => paperRefusal(make, plan.kind) === null))(
  'a paper of names that leave their direction open: %s',
  (make) => {
    test('nothing turns round what is printed after it', async () => {
      const { bytes } = await made(make);
      expect(malformed(bytes)).toEqual([]);
      const texts: string[] = [];
      for (const [name, xml] of partsOf(bytes)) {
        if (/^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name))
          texts.push(...paragraphsOf(xml));
      }
      const open = texts
        .flatMap((text) => text.split('\t'))
        .filter((text) => closed(text) !== text);
      expect(open).toEqual([]);
      const title = `Commissioning ${OVERRIDE}Division${POP} annual business plan 2008/9`;
      expect(texts.some((text) => text.includes(title))).toBe(true);
      const foot = texts.filter((text) => text.includes('Page'));
      expect(foot).not.toEqual([]);
      for (const text of foot)
        expect(text).toMatch(
          new RegExp(
            `^[^\t]*For ${OVERRIDE}members${POP}\tPage\u00A0${OVERRIDE}\u00A0of\u00A0${POP}$`,
            'u',
          ),
        );
    });
  },
);

test('a review copy that nobody changed brings nothing back, and a change in a text that was left open fits', async () => {
  const { bytes } = await made('review-copy');
  const untouched = await takenBack(bytes, plan, pack);
  expect(untouched.suggestions).toEqual([]);
  expect(untouched.command).toBeNull();
  const [action] = plan.actions;
  const from = `${action?.title ?? ''}${POP}`;
  const edited = withText(bytes, retyped(from, 'Another title'));
  const { suggestions, left, plan: now } = await acceptedAll(edited, plan, pack);
  expect(suggestions.map(({ before, after }) => [before, after])).toEqual([
    [from, 'Another title'],
  ]);
  expect(left).toEqual([]);
  expect(now.actions[0]?.title).toBe('Another title');
});
