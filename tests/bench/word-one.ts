import { readFileSync, writeFileSync } from 'node:fs';
import { buildReport } from '../../src/report';
import { writeDocx } from '../../src/formats/docx';
import type { Pack } from '../../src/domain/schema/pack';
import type { Plan } from '../../src/domain/schema/plan';

/** Makes the Word file of a plan, so many times; says how long each took, and how much memory the process had at most. */
async function makeOneWord(source: string, target: string, times: number): Promise<void> {
  const { plan, pack } = JSON.parse(readFileSync(source, 'utf8')) as { plan: Plan; pack: Pack };
  const date = new Date('2008-03-03T09:30:00.000Z');
  const made: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    // Another plan to everything that remembers what it worked out of one.
    writeFileSync(target, await writeDocx(buildReport({ ...plan }, pack), { date }));
    made.push(performance.now() - began);
  }
  console.log(JSON.stringify({ memory: process.resourceUsage().maxRSS * 1024, made }));
}

const [source = '', target = '', times = '1'] = process.argv.slice(2);
await makeOneWord(source, target, Number(times));
