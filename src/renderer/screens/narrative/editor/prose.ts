import { styled } from '@mui/material/styles';
import { EditorContent } from '@tiptap/react';
import { token } from '../../../theme/tokens';

/** The text as it is written: 15 on 25, the measure of a printed page. The editor brings no style sheet of its own. */
export const Prose = styled(EditorContent)({
  flex: 1,
  display: 'flex',
  '& .ProseMirror': {
    flex: 1,
    minHeight: 200,
    maxWidth: 620,
    outline: 'none',
    fontSize: 15,
    lineHeight: '25px',
    whiteSpace: 'break-spaces',
    overflowWrap: 'anywhere',
    fontVariantLigatures: 'none',
    '& p': { margin: '0 0 10px' },
    '& h3': { fontSize: 15, lineHeight: '24px', fontWeight: 600, margin: '0 0 6px' },
    '& * + h3': { marginTop: 18 },
    '& ul, & ol': { margin: '0 0 10px', paddingLeft: 22 },
    '& li > p': { margin: '0 0 4px' },
    '& li > ul, & li > ol': { marginBottom: 4 },
    '& a': { color: token('teal'), textDecorationThickness: 1, textUnderlineOffset: 3 },
    '& p.is-editor-empty:first-of-type::before': {
      content: 'attr(data-placeholder)',
      color: token('ink3'),
      float: 'left',
      height: 0,
      pointerEvents: 'none',
      whiteSpace: 'normal',
    },
  },
  '& .ProseMirror-hideselection *': { caretColor: 'transparent' },
});
