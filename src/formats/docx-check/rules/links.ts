import { count } from '../../../domain/in-words';
import type { Link } from '../../docx-read';
import { quote, type DocRule, type Found } from '../finding';
import type { PlacedParagraph, Scan } from '../scan';

const SAYS_NOTHING =
  /^(?:click|press|tap|see|go|read|find out|view|open|download)?\s*(?:here|this|this link|this page|link|more|read more|more information|details|page|document|website)?[.:…>»]*$/iu;
const BARE = /^(?:https?:\/\/|www\.)\S+$/iu;

interface Shown {
  readonly link: Link;
  readonly text: string;
  readonly at: PlacedParagraph;
}

/** The links of a document, each with all of its text, however many looks it has. */
function linksIn({ paragraphs }: Scan): Shown[] {
  const found: Shown[] = [];
  for (const at of paragraphs) {
    let last: Link | null = null;
    for (const { link, text, change } of at.paragraph.runs) {
      if (change?.kind === 'deleted') continue;
      const before = found.at(-1);
      if (link && before && last && link.address === last.address && link.anchor === last.anchor) {
        found.splice(-1, 1, { ...before, text: before.text + text });
      } else if (link) found.push({ link, text, at });
      last = link;
    }
  }
  return found;
}

/** Links by whose words alone one knows where they lead, as a list of them is read out; and that lead somewhere. */
export const links: DocRule = {
  code: 'links',
  passes: (_, scan) => {
    const many = linksIn(scan).filter(({ link }) => link.address !== null).length;
    return many === 0
      ? 'No link hides where it leads'
      : `${count(many, 'link')} ${many === 1 ? 'says' : 'say'} where ${many === 1 ? 'it leads' : 'they lead'}`;
  },
  fails: (found) => `${count(found.length, 'link')} to put right`,
  find: (_, scan) => linksIn(scan).flatMap((shown) => faultOf(shown, scan)),
};

function faultOf({ link, text, at: { place } }: Shown, { bookmarks }: Scan): Found[] {
  const words = text.trim();
  const target = link.anchor ?? '';
  if (link.address === null && target !== '' && target !== '_top' && !bookmarks.has(target)) {
    return [
      {
        code: 'link-nowhere',
        severity: 'must',
        place,
        says: `“${quote(words)}” leads to a place that the document has not.`,
        wayOut: 'In Word: right click, Edit link, and choose a place; or take the link off.',
      },
    ];
  }
  if (link.address === null) return [];
  if (!SAYS_NOTHING.test(words) && !BARE.test(words)) return [];
  return [
    {
      code: 'link-words',
      severity: 'should',
      place,
      words,
      says:
        words === ''
          ? `A link to ${quote(link.address)} has no words.`
          : `The link “${quote(words)}” does not say where it leads.`,
      wayOut: 'Link the name of the page or document: “Audit of school places, 2007”.',
    },
  ];
}
