import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { xmlOf, type Markup } from './word-markup';

/** The limit: the same XML as strings, deflated, and no more. So many times; says how long each took. */
function writeText(source: string, target: string, times: number): void {
  const markup = JSON.parse(readFileSync(source, 'utf8')) as Markup;
  const made: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    writeFileSync(target, deflateRawSync(Buffer.from(xmlOf(markup))));
    made.push(performance.now() - began);
  }
  console.log(JSON.stringify({ made }));
}

const [source = '', target = '', times = '1'] = process.argv.slice(2);
writeText(source, target, Number(times));
