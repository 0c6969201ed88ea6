import { expect, test } from 'vitest';
import { openXmlErrors, partOf } from '../../support/docx';
import { madeTemplate } from '../../support/made-template';
import { WORD, write } from '../../support/template-papers';

test('what the style of a heading is given stands where the standard wants it, among all that it had', async () => {
  const before = '<w:keepLines/><w:pageBreakBefore/>';
  const after =
    '<w:suppressLineNumbers/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="7A1F3D"/></w:pBdr><w:spacing w:after="120"/><w:ind w:left="0"/><w:jc w:val="left"/><w:textAlignment w:val="auto"/>';
  const styles = partOf(WORD, 'word/styles.xml').replace(
    /(<w:name w:val="heading 1"\/>.*?<w:pPr>)(<w:numPr>.*?<\/w:numPr>)/su,
    `$1${before}$2${after}`,
  );
  // Paragraphs are counted with the headings, so that its own list is not used.
  const numbering = { headings: 'plain', paragraphs: true } as const;
  const bytes = await write({ numbering }, madeTemplate({ 'word/styles.xml': styles }));
  const [, made = ''] =
    /w:styleId="Heading1">.*?<w:pPr>(.*?)<\/w:pPr>/su.exec(partOf(bytes, 'word/styles.xml')) ?? [];
  const number = /<w:numPr>.*?<\/w:numPr>/su.exec(made)?.[0] ?? '';
  expect(number).toMatch(/<w:ilvl w:val="0"\/><w:numId w:val="\d+"\/>/u);
  expect(number).not.toContain('100001');
  expect(made).toBe(`<w:keepNext/>${before}${number}${after}<w:outlineLvl w:val="0"/>`);
  expect(await openXmlErrors(bytes)).toEqual([]);
});
