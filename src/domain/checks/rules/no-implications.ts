import { templateOf, wishesFor } from '../../queries/template';
import { isBlank } from '../../rich-text';
import type { TemplateSection } from '../../schema/pack';
import type { Section } from '../../schema/plan';
import type { Found } from '../finding';
import { sectionPlace } from '../places';
import type { WholeRule } from '../rule';
import { FIXED_HEADINGS } from '../sources';

/** Words that say again that there are none. */
const NO_REASON =
  /^(?:there (?:are|is) )?(?:none|no|nil|n\/?a|not applicable|no (?:implications?|impact|effects?)(?: (?:identified|arising|expected|known))?)$/iu;

function givesNoReason(reason: string): boolean {
  const bare = reason.trim().replace(/[.!\s]+$/u, '');
  return bare === '' || NO_REASON.test(bare);
}

function lacking(
  section: Section,
  wishes: TemplateSection | undefined,
): Omit<Found, 'places'> | null {
  const { title, noImplications: reason, body } = section;
  if (reason === null || !isBlank(body)) return null;
  if (wishes && !wishes.allowsNoImplications) {
    return {
      title: `Write “${title}”`,
      detail: 'The template asks for a text here and does not take “no implications”.',
      deed: 'Write it',
    };
  }
  // A mandatory section without a word is blank, and another rule says so.
  if (!givesNoReason(reason) || (wishes?.mandatory === true && reason.trim() === '')) return null;
  return {
    title: `Say why “${title}” has no implications`,
    detail: 'No reason is given that a committee could follow.',
    deed: 'Give a reason',
  };
}

/** A section that says it has no implications says why, and says so only where the template lets it. */
export const noImplications: WholeRule = {
  code: 'no-implications',
  severity: 'should',
  why: 'A statement may say that there are no implications, but a committee must see that somebody has asked. A reason shows it.',
  source: FIXED_HEADINGS,
  kinds: ['divisional', 'introduction'],
  reads: ['sections'],
  find: (plan, pack) => {
    const template = templateOf(plan, pack);
    return plan.sections.flatMap((section): Found[] => {
      const found = lacking(section, wishesFor(section, template));
      const places = [sectionPlace(section, 'noImplications')] as const;
      return found === null ? [] : [{ ...found, key: section.id, places }];
    });
  },
};
