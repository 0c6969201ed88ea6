import { buildReport } from '../../src/report';
import { writeDocx } from '../../src/formats/docx';
import { makePack } from '../support/plan-factory';
import { planOf } from './library';
import { figuresOf, ms, timed, type Line } from './measure';

/** Making the Word file at three sizes, in this process. */
export async function benchWord(): Promise<Line[]> {
  const lines: Line[] = [];
  const pack = makePack();
  const date = new Date('2008-03-03T09:30:00.000Z');
  for (const size of [30, 300, 5_000]) {
    const plan = planOf(size);
    let bytes = 0;
    const figures = figuresOf(
      await timed(
        size > 1_000 ? 3 : 9,
        async () => {
          bytes = (await writeDocx(buildReport(plan, pack), { date })).length;
        },
        1,
      ),
    );
    lines.push({
      what: `Word file of ${String(size)} actions`,
      figure: ms(figures.median),
      against: `${String(Math.round(bytes / 1000))} kB`,
    });
  }
  return lines;
}
