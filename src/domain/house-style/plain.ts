import type { HouseStyle } from '../schema/house-style';

/**
 * The look of papers where nobody has chosen another: Arial 12, thin rules, no ornament. Committee papers are in Arial
 * 12; tables, which must fit many columns, in 10.
 */
export const PLAIN_STYLE: HouseStyle = {
  format: 'golden-thread/style',
  schema: 1,
  id: 'plain',
  name: 'Plain, Arial 12',
  about: 'Dark text on white, thin lines around the cells, numbered headings.',
  word: null,
  fonts: { body: 'Arial', headings: 'Arial' },
  sizes: { body: 12, table: 10, small: 9, title: 17, headings: [16, 13, 12] },
  colours: {
    text: '#1B2325',
    quiet: '#485355',
    headings: '#1B2325',
    links: '#0F5459',
    rules: '#9AA5A5',
  },
  logo: null,
  page: { paper: 'A4', margins: { top: 25, bottom: 20, left: 20, right: 20 } },
  header: { left: '{authority}', right: '{version}' },
  footer: { left: '{title}', right: 'Page {page} of {pages}' },
  classification: '',
  numbering: { headings: 'plain', paragraphs: false },
  table: { headerFill: '#E8EDEC', headerText: '#1B2325', borders: 'grid', banding: null },
  watermark: null,
};
