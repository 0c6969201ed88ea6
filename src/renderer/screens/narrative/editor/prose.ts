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
    '& .gt-live': {
      padding: '1px 5px',
      borderRadius: 4,
      cursor: 'pointer',
      whiteSpace: 'normal',
      boxDecorationBreak: 'clone',
      '& b': { fontWeight: 600, color: token('teal') },
      // Where it comes from is not copied with it.
      '& small, & .visually-hidden': { userSelect: 'none' },
      // A figure and its unit stay together.
      '&.gt-live-figure b, & small': { whiteSpace: 'nowrap' },
      '& small': { marginLeft: 5, fontWeight: 400, fontSize: 12, color: token('ink2') },
      '&:focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: 1 },
    },
    '& .gt-live-figure, & .gt-live-indicator': {
      background: token('tealTint'),
      boxShadow: `inset 0 0 0 1px ${token('tealTint2')}`,
    },
    '& .gt-live-indicator': { background: token('surface') },
    '& .gt-live-priority': {
      background: token('goldTint'),
      boxShadow: `inset 0 0 0 1px ${token('goldLine')}`,
      '& b': { color: token('goldInk') },
    },
    '& .gt-live-action': {
      padding: 0,
      fontWeight: 600,
      borderRadius: 0,
      borderBottom: `1px solid ${token('input')}`,
    },
    // Dashed: expected later.
    '& .gt-live-toCome': {
      background: 'none',
      boxShadow: 'none',
      border: `1px dashed ${token('input')}`,
      padding: '0 4px',
      '& b': { color: token('ink2') },
    },
    '& .gt-live-gone': {
      padding: '0 4px',
      background: 'none',
      boxShadow: 'none',
      border: `1px solid ${token('must')}`,
      borderRadius: 4,
      '& b, & small': { color: token('must') },
      '& b': { textDecoration: 'line-through' },
      '& svg': { width: 12, height: 12, marginRight: 4, color: token('must') },
    },
    '& .gt-live.ProseMirror-selectednode': {
      outline: `2px solid ${token('teal')}`,
      outlineOffset: 1,
    },
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
