import { createTheme, type PaletteOptions } from '@mui/material/styles';
import { DARK, LIGHT, SANS, SERIF, token, type Tokens, OUT_OF_SIGHT } from './tokens';

/** MUI's own roles, filled from our tokens; there is no second brand colour and no green. */
function palette(tokens: Tokens): PaletteOptions {
  return {
    gt: tokens,
    // Pressed and pointed at, the colour stays: what MUI would mix is too near to the text on it in the dark.
    primary: {
      main: tokens.teal,
      dark: tokens.teal,
      light: tokens.teal,
      contrastText: tokens.onTeal,
    },
    error: { main: tokens.must },
    warning: { main: tokens.should },
    info: { main: tokens.teal },
    success: { main: tokens.teal },
    text: { primary: tokens.ink, secondary: tokens.ink2, disabled: tokens.ink3 },
    divider: tokens.line,
    background: { default: tokens.canvas, paper: tokens.surface },
  };
}

/** Where what opens over the page stands: in the dialog or landmark that it belongs to, as all that a page says does. */
const landmark = (): Element | null =>
  document.querySelector('.MuiDialog-paper') ?? document.querySelector('main');

const focusRing = { outline: `2px solid ${token('teal')}`, outlineOffset: 2 };

/** The one theme of the window: light and dark by the `data-theme` attribute of the page. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  defaultColorScheme: 'light',
  colorSchemes: {
    light: { palette: { mode: 'light', ...palette(LIGHT) } },
    dark: { palette: { mode: 'dark', ...palette(DARK) } },
  },
  spacing: 8,
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: SANS,
    fontSize: 13,
    htmlFontSize: 16,
    body1: { fontSize: 13, lineHeight: '20px' },
    body2: { fontSize: 12.5, lineHeight: '17px' },
    caption: { fontSize: 12, lineHeight: '16px' },
    h1: { fontFamily: SERIF, fontSize: 24, lineHeight: '32px', fontWeight: 600 },
    h2: { fontFamily: SERIF, fontSize: 18, lineHeight: '24px', fontWeight: 600 },
    h3: { fontFamily: SERIF, fontSize: 16, lineHeight: '22px', fontWeight: 600 },
    h4: { fontSize: 13, lineHeight: '20px', fontWeight: 600 },
    button: { textTransform: 'none', fontSize: 13, fontWeight: 500, letterSpacing: 0 },
  },
  transitions: { duration: { shortest: 120, shorter: 120, short: 120, standard: 120 } },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        // MUI says 'inherit' here, and what inherits by name is worked out anew for every element there is.
        '*, *::before, *::after': { boxSizing: 'border-box' },
        'html, body, #root': { height: '100%' },
        body: { overflow: 'hidden', fontSize: 13, lineHeight: '20px', fontOpticalSizing: 'auto' },
        ':focus-visible': focusRing,
        '@media (forced-colors: active)': {
          ':focus-visible': { outline: '2px solid Highlight' },
        },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0s !important',
            transitionDuration: '0s !important',
          },
        },
        kbd: {
          fontFamily: SANS,
          fontSize: 11,
          lineHeight: '16px',
          padding: '0 4px',
          border: `1px solid ${token('line2')}`,
          borderRadius: 4,
          color: token('ink2'),
          background: token('head'),
          whiteSpace: 'nowrap',
        },
        '.visually-hidden': OUT_OF_SIGHT,
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
    },
    MuiButton: {
      defaultProps: {
        size: 'small',
        variant: 'outlined',
        color: 'inherit',
        disableElevation: true,
      },
      styleOverrides: {
        root: {
          height: 32,
          paddingInline: 12,
          whiteSpace: 'nowrap',
          flexShrink: 0,
          '& .MuiButton-startIcon': { marginRight: 6 },
        },
        outlined: {
          borderColor: token('line2'),
          background: token('surface'),
          '&:hover': { background: token('head'), borderColor: token('input') },
        },
        contained: { '&:hover': { filter: 'brightness(1.08)' } },
        text: {
          color: token('teal'),
          fontWeight: 600,
          height: 26,
          paddingInline: 4,
          minWidth: 0,
        },
      },
    },
    MuiIconButton: {
      defaultProps: { size: 'small', color: 'inherit' },
      styleOverrides: { root: { width: 28, height: 28, borderRadius: 6, color: token('ink2') } },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiOutlinedInput: {
      defaultProps: { notched: false, size: 'small' },
      styleOverrides: {
        root: {
          minHeight: 32,
          fontSize: 13,
          background: token('surface'),
          '& .MuiOutlinedInput-notchedOutline': { borderColor: token('input'), top: 0 },
          '& .MuiOutlinedInput-notchedOutline legend': { display: 'none' },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
            borderColor: token('teal'),
            borderWidth: 2,
          },
        },
        input: { padding: '6px 10px', height: 20, boxSizing: 'content-box' },
        multiline: { padding: 0, '& textarea': { padding: '6px 10px' } },
      },
    },
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: {
          position: 'static',
          transform: 'none',
          fontSize: 12,
          lineHeight: '16px',
          marginBottom: 4,
          color: token('ink2'),
          '&.Mui-focused': { color: token('ink2') },
        },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, color: token('ink3') } } },
    MuiSelect: { styleOverrides: { select: { minHeight: 20 } } },
    // As much room as the arrow takes: Material's own rule, three classes strong, gives more and cuts choices off.
    MuiNativeSelect: { styleOverrides: { select: { '&&&&': { paddingRight: 24 } } } },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          fontSize: 13,
          minHeight: 32,
          paddingBlock: 4,
          // A menu cuts off what is drawn outside it.
          '&.Mui-focusVisible': { outlineOffset: -2 },
        },
      },
    },
    MuiMenu: {
      defaultProps: { container: landmark },
      styleOverrides: {
        paper: {
          background: token('raised'),
          boxShadow: token('e2'),
          border: `1px solid ${token('line')}`,
          borderRadius: 8,
        },
      },
    },
    MuiPopover: {
      styleOverrides: {
        paper: {
          background: token('raised'),
          boxShadow: token('e2'),
          border: `1px solid ${token('line')}`,
          borderRadius: 8,
        },
      },
    },
    MuiAutocomplete: {
      defaultProps: {
        slotProps: { popper: { container: landmark, popperOptions: { strategy: 'fixed' } } },
      },
      styleOverrides: {
        paper: {
          background: token('raised'),
          boxShadow: token('e2'),
          border: `1px solid ${token('line')}`,
        },
        option: { fontSize: 13, minHeight: 32 },
        inputRoot: {
          '&.MuiOutlinedInput-root.MuiInputBase-sizeSmall': {
            paddingBlock: 0,
            paddingLeft: 0,
            '& .MuiAutocomplete-input': { padding: '6px 10px' },
          },
        },
      },
    },
    MuiChip: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { height: 20, borderRadius: 4, fontSize: 12, fontWeight: 500 } },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          height: 30,
          paddingInline: 12,
          textTransform: 'none',
          color: token('ink2'),
          borderColor: token('line2'),
          background: token('surface'),
          '&.Mui-selected, &.Mui-selected:hover': {
            background: token('tealTint'),
            color: token('teal'),
            fontWeight: 600,
          },
        },
      },
    },
    MuiTooltip: {
      defaultProps: { enterDelay: 400, describeChild: true },
      styleOverrides: {
        tooltip: { fontSize: 12, background: token('ink'), color: token('canvas') },
      },
    },
    MuiDialog: {
      styleOverrides: {
        paper: { borderRadius: 10, background: token('raised'), boxShadow: token('e3') },
      },
    },
    MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
    MuiDialogTitle: {
      styleOverrides: {
        root: { fontFamily: SERIF, fontSize: 18, lineHeight: '24px', fontWeight: 600 },
      },
    },
    MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 4 } } },
  },
});
