import { deflateRawSync } from 'node:zlib';
import { takeBack } from '../../src/domain/suggestions/take-back';
import { readBack } from '../../src/formats/docx-back';
import { readDocx } from '../../src/formats/docx-read';
import { madeParts, p, withListed, zipOf } from '../support/made-docx';
import { makePack } from '../support/plan-factory';
import { reviewCopy } from '../support/review-copies';
import { planOf } from './library';
import { figuresOf, held, ms, timed, type Line } from './measure';

const AIM_MS = 200;
const AIM_MIB = 150;
const PART = 'customXml/item1.xml';

/** Taking back a review copy, and refusing a bomb that would unpack to a gigabyte. */
export async function benchBack(): Promise<Line[]> {
  const pack = makePack();
  const plan = planOf(300);
  const sent = await reviewCopy(plan, pack);
  const back = figuresOf(
    await timed(5, async () => {
      const read = await readDocx(sent);
      if (!read.ok) throw new Error(read.error.code);
      const making = { newId: () => 'x', now: '2008-03-14T12:00:00.000Z', file: 'sent.docx' };
      takeBack(plan, pack, readBack(read.value, plan), making);
    }),
  );
  const packed = deflateRawSync(new Uint8Array(1_073_741_824), { level: 9 });
  const parts = { ...madeParts({ body: p('Text') }), [PART]: packed };
  const bomb = withListed(zipOf(parts), PART, 24, 1_073_741_824);
  const before = process.memoryUsage.rss();
  let most = before;
  const refusal = figuresOf(
    await timed(9, async () => {
      const read = await readDocx(bomb);
      if (read.ok) throw new Error('the bomb was read');
      most = Math.max(most, process.memoryUsage.rss());
    }),
  );
  const mebibytes = (most - before) / 1_048_576;
  return [
    { what: 'review copy of 300 actions, taken back', figure: ms(back.median), against: '' },
    {
      what: 'bomb of 1 GiB, refused',
      figure: `${ms(refusal.median)} (p95 ${ms(refusal.p95)})`,
      against: `${held(refusal.p95, AIM_MS, ' ms')}; ${held(mebibytes, AIM_MIB, ' MiB')}`,
    },
  ];
}
