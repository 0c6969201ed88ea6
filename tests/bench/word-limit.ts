import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Block } from './word-blocks';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const p = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${escape(text)}</w:t></w:r></w:p>`;

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

/** Writes the text of a paper, so many times; says how long each took. */
function writeText(source: string, target: string, times: number): void {
  const blocks = JSON.parse(readFileSync(source, 'utf8')) as readonly Block[];
  const made: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    writeFileSync(target, deflateRawSync(Buffer.from(plainXml(blocks))));
    made.push(performance.now() - began);
  }
  console.log(JSON.stringify({ made }));
}

const [source = '', target = '', times = '1'] = process.argv.slice(2);
writeText(source, target, Number(times));
