import { themeQuartz } from 'ag-grid-community';
import { DARK, LIGHT, SANS, type Tokens } from './tokens';

function colours(tokens: Tokens) {
  return {
    backgroundColor: tokens.surface,
    foregroundColor: tokens.ink,
    headerBackgroundColor: tokens.head,
    headerTextColor: tokens.ink,
    chromeBackgroundColor: tokens.head,
    borderColor: tokens.line,
    accentColor: tokens.teal,
    selectedRowBackgroundColor: tokens.tealTint,
    rowHoverColor: tokens.head,
    cellEditingBorder: { width: 2, color: tokens.teal, style: 'solid' },
    cellEditingShadow: tokens.e2,
    popupShadow: tokens.e2,
    menuBackgroundColor: tokens.raised,
    rowBorder: { width: 1, color: tokens.line, style: 'solid' },
    headerColumnResizeHandleColor: tokens.line2,
    rangeSelectionBorderColor: tokens.teal,
  } as const;
}

/** The grid in the window's own tokens; the mode follows `data-ag-theme-mode` of the page. */
export const gridTheme = themeQuartz
  .withParams({
    spacing: 4,
    headerHeight: 34,
    rowHeight: 44,
    fontFamily: SANS,
    fontSize: 12.5,
    headerFontSize: 12,
    headerFontWeight: 600,
    cellHorizontalPadding: 8,
    wrapperBorder: false,
    wrapperBorderRadius: 0,
    columnBorder: false,
    headerColumnBorder: false,
    sidePanelBorder: false,
  })
  .withParams(colours(LIGHT), 'light')
  .withParams(colours(DARK), 'dark');
