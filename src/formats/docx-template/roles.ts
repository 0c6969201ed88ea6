/** A style of ours that one of a council's can take the place of. */
export interface Role {
  /** The id that our text refers to. */
  readonly id: string;
  readonly type: 'paragraph' | 'character' | 'table';
  /** What it is, to be read by people. */
  readonly what: string;
  /** Names that it goes by, Word's own first, in lower case; Word writes its own in English whatever its language. */
  readonly names: readonly string[];
  /** A style that only papers of ours have: a file that is one of them, set anew in Word, brings it back. */
  readonly isOurs?: true;
}

const paragraph = (id: string, what: string, ...names: string[]): Role => ({
  id,
  type: 'paragraph',
  what,
  names,
});

const LEVELS = [1, 2, 3, 4] as const;

/** Words for "heading" in other languages, as other programs than Word write them. */
const HEADING_WORDS = [
  'heading',
  'überschrift',
  'titre',
  'título',
  'titolo',
  'kop',
  'pennawd',
  'nagłówek',
];

const listOf = (id: string, what: string, ...words: string[]): Role[] =>
  LEVELS.map((level) => {
    const end = level === 1 ? '' : String(level);
    const spaced = level === 1 ? '' : ` ${String(level)}`;
    return paragraph(
      `${id}${end}`,
      `${what}, level ${String(level)}`,
      ...words.map((word) => word + spaced),
    );
  });

/** Styles that Word has no name for. */
const OURS: readonly (readonly [id: string, name: string])[] = [
  ['Lead', 'lead'],
  ['FigureNote', 'figure note'],
  ['Figure', 'figure'],
  ['TableText', 'table text'],
  ['TableHeading', 'table heading'],
  ['CoverText', 'cover text'],
  ['Note', 'note'],
  ['Placeholder', 'placeholder'],
  ['SectionEnd', 'section end'],
];

/** Every style that is looked for in a council's Word file. */
export const ROLES: readonly Role[] = [
  paragraph('Title', 'title', 'title', 'titel', 'titre', 'título', 'titolo', 'teitl'),
  ...LEVELS.slice(0, 3).map((level) =>
    paragraph(
      `Heading${String(level)}`,
      `heading ${String(level)}`,
      ...HEADING_WORDS.map((word) => `${word} ${String(level)}`),
    ),
  ),
  paragraph(
    'BodyText',
    'text',
    'body text',
    'text body',
    'textkörper',
    'corps de texte',
    'texto independiente',
    'corpo del testo',
    'corff y testun',
  ),
  ...listOf(
    'ListBullet',
    'list with bullets',
    'list bullet',
    'aufzählungszeichen',
    'liste à puces',
  ),
  ...listOf('ListNumber', 'numbered list', 'list number', 'listennummer', 'liste à numéros'),
  paragraph('Caption', 'caption of a table', 'caption', 'beschriftung', 'légende', 'didascalia'),
  paragraph('TOCHeading', 'heading of the contents', 'toc heading', 'contents heading'),
  paragraph('TOC1', 'contents, level 1', 'toc 1', 'verzeichnis 1', 'contents 1'),
  paragraph('TOC2', 'contents, level 2', 'toc 2', 'verzeichnis 2', 'contents 2'),
  paragraph('Header', 'header', 'header', 'kopfzeile', 'en-tête'),
  paragraph('Footer', 'footer', 'footer', 'fußzeile', 'pied de page'),
  ...OURS.map(([id, name]): Role => ({ ...paragraph(id, name, name), isOurs: true })),
  { id: 'Hyperlink', type: 'character', what: 'link', names: ['hyperlink', 'internet link'] },
  {
    id: 'ReportTable',
    type: 'table',
    what: 'table',
    names: [
      'report table',
      'table grid',
      'tabellenraster',
      'grille du tableau',
      'table normal grid',
    ],
  },
];

/** A style of a Word file, as far as it is looked at. */
export interface KnownStyle {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Other names, which Word keeps beside its own after a comma. */
  readonly aliases: readonly string[];
  /** Level that makes it a heading whatever it is called, from 0; null: none of its own. */
  readonly outline: number | null;
}

/**
 * The style that takes a role: by Word's own name, by another of its names or languages, or by a council's own name that
 * ends in it, such as "Anytown Heading 1", or, for headings, by the level that it has in the outline. Null where there is none.
 */
export function styleFor<S extends KnownStyle>(role: Role, styles: readonly S[]): S | null {
  const ofType = styles.filter(({ type }) => type === role.type);
  const folded = (text: string): string => text.trim().toLowerCase();
  for (const wanted of role.names) {
    const found = ofType.find(({ name, aliases }) =>
      [name, ...aliases].some((one) => folded(one) === wanted),
    );
    if (found) return found;
  }
  if (role.isOurs) return null;
  // A council's own "Report text" is not taken for another thing's: only a whole name at the end counts.
  const [main = ''] = role.names;
  const named = ofType.find(({ name }) => folded(name).endsWith(` ${main}`));
  if (named) return named;
  const level = /^Heading(\d)$/u.exec(role.id)?.[1];
  return ofType.find(({ outline }) => level !== undefined && outline === Number(level) - 1) ?? null;
}
