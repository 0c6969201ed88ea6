import type { DocxFile } from '../docx-read';
import { WHOLE, whereWords, type CheckOptions, type DocCheck } from './finding';
import { acronyms } from './rules/acronyms';
import { alternativeText } from './rules/alternative-text';
import { cells } from './rules/cells';
import { colourOnly } from './rules/colour-only';
import { contents } from './rules/contents';
import { discussion } from './rules/discussion';
import { headerRows } from './rules/header-rows';
import { headings } from './rules/headings';
import { links } from './rules/links';
import { pageGuide } from './rules/page-guide';
import { placeholders } from './rules/placeholders';
import { smallText } from './rules/small-text';
import { titleAndLanguage } from './rules/title-language';
import { validity } from './rules/validity';
import { scan } from './scan';

const RULES = [
  validity,
  titleAndLanguage,
  headings,
  headerRows,
  cells,
  alternativeText,
  links,
  colourOnly,
  contents,
  acronyms,
  placeholders,
  discussion,
  smallText,
];

/**
 * What of a document would be sent back: faults that Word repairs or refuses, what people who cannot see it would miss
 * (Public Sector Bodies Accessibility Regulations 2018), and what a draft has that a paper has not.
 */
export function checkDocx(
  file: DocxFile,
  options: CheckOptions = { mostPages: null },
): readonly DocCheck[] {
  const scanned = scan(file);
  const rules = options.mostPages === null ? RULES : [...RULES, pageGuide];
  return rules.map(({ code, passes, fails, find }): DocCheck => {
    const found = find(file, scanned, options);
    const findings = found.map(({ place = WHOLE, ...rest }) => ({
      ...rest,
      place,
      where: whereWords(place),
    }));
    return { code, title: found.length === 0 ? passes(file, scanned) : fails(found), findings };
  });
}
