import { PLAIN_STYLE } from '../../src/domain/house-style/plain';
import type { HouseStyle } from '../../src/domain/schema/house-style';

/** A picture of two dots by one, as PNG. */
export const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR42mPgD4k8wcAAAAXBAYViXh9dAAAAAElFTkSuQmCC';

/** A photograph of three dots by two that a mark turns by a quarter, as JPEG. */
export const TURNED_JPEG =
  '/9j/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/4AAC/8AACwgAAgADAQERAP/aAAL/2Q==';

/** A style that is other than the plain one in everything that a style says. */
export const BOLD_STYLE: HouseStyle = {
  ...PLAIN_STYLE,
  id: 'bold',
  name: 'Bold',
  fonts: { body: 'Georgia', headings: 'Verdana' },
  sizes: { body: 11, table: 9, small: 9, title: 24, headings: [18, 14.5, 12] },
  colours: {
    text: '#202020',
    quiet: '#444444',
    headings: '#7A1F3D',
    links: '#0033A0',
    rules: '#7A1F3D',
  },
  logo: { kind: 'png', data: PNG, alternative: 'Logo of a made-up <council>', height: 18 },
  page: { paper: 'Letter', margins: { top: 30, bottom: 25, left: 30, right: 15 } },
  header: { left: '{authority}', right: '{classification}' },
  footer: { left: '{title}, {version} {default-bullet-numbering-0', right: '{page}/{pages}' },
  classification: 'Not for “publication” & <restricted>',
  numbering: { headings: 'dotted', paragraphs: true },
  table: { headerFill: '#7A1F3D', headerText: '#FFFFFF', borders: 'rows', banding: '#F6EEF1' },
  watermark: 'DRAFT <&"',
};
