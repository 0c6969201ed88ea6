import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

/**
 * One build for the three shells. Everything but Electron itself is bundled, so that what is
 * packaged is `out/` alone; what is imported on demand (docx, the grid, the editor) becomes a
 * chunk of its own.
 */
export default defineConfig({
  main: {
    // fflate's build for Node declares `require`, and so does electron-vite in chunks that speak of it. The other one
    // differs in its worker threads alone, which nothing here uses.
    resolve: { alias: [{ find: /^fflate$/u, replacement: 'fflate/browser' }] },
    build: {
      // The server and the command line run on plain Node, older than the one inside Electron.
      target: 'node20.19',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: at('src/main/index.ts'),
          server: at('src/server/index.ts'),
          cli: at('src/cli/index.ts'),
          'paper-worker': at('src/services/paper-worker/worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        // A sandboxed preload script can only be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      // The browser shell runs in whatever a person has, often older than the one inside Electron.
      target: 'chrome111',
      // The content security policy allows no data: scripts or fonts.
      assetsInlineLimit: 0,
      // electron-vite leaves the window unminified, as nobody fetches it; the browser shell does.
      minify: true,
      rolldownOptions: { input: at('src/renderer/index.html') },
    },
  },
});
