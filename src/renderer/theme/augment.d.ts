import type { Tokens } from './tokens';

declare module '@mui/material/styles' {
  interface Palette {
    gt: Tokens;
  }
  interface PaletteOptions {
    gt?: Tokens;
  }
}
