import { defineConfig } from 'vite';

/** JSX is set up in tsconfig.json, which Vite reads as well. */
export default defineConfig({
  base: '/spa/',
  build: { outDir: 'dist', emptyOutDir: true },
});
