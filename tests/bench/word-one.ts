import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { buildReport } from '../../src/report';
import { writeDocx } from '../../src/formats/docx';
import type { Pack } from '../../src/domain/schema/pack';
import type { Plan } from '../../src/domain/schema/plan';
import type { Block } from './word-blocks';

/** One way of making a Word file, once, in a process of its own; says how much memory it took. */
async function makeOneWord(way: string, source: string, target: string): Promise<void> {
  const input: unknown = JSON.parse(readFileSync(source, 'utf8'));
  if (way === 'ours') {
    const { plan, pack } = input as { plan: Plan; pack: Pack };
    const date = new Date('2008-03-03T09:30:00.000Z');
    writeFileSync(target, await writeDocx(buildReport(plan, pack), { date }));
  } else {
    writeFileSync(target, deflateRawSync(Buffer.from(plainXml(input as readonly Block[]))));
  }
  console.log(JSON.stringify({ memory: process.resourceUsage().maxRSS * 1024 }));
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const p = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;

/** The limit: the text of the document as strings and no more, with no thought of pages, links or numbers. */
function plainXml(blocks: readonly Block[]): string {
  let xml = '<w:document><w:body>';
  for (const block of blocks) {
    if (block.kind === 'heading') xml += p(`Heading${String(block.level)}`, block.text);
    else if (block.kind !== 'table') xml += p('BodyText', block.text);
    else {
      xml += '<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/></w:tblPr>';
      for (const row of block.rows) {
        xml += '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
        for (const texts of row) {
          xml += '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>';
          for (const text of texts) xml += p('TableText', text);
          xml += '</w:tc>';
        }
        xml += '</w:tr>';
      }
      xml += '</w:tbl>';
    }
  }
  return `${xml}</w:body></w:document>`;
}

const [way = '', source = '', target = ''] = process.argv.slice(2);
await makeOneWord(way, source, target);
