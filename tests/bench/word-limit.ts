import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Block } from './word-blocks';

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

// Writes the text of a paper in a process of its own.
const [source = '', target = ''] = process.argv.slice(2);
const blocks = JSON.parse(readFileSync(source, 'utf8')) as readonly Block[];
writeFileSync(target, deflateRawSync(Buffer.from(plainXml(blocks))));
