// @ts-check
/** What a site's own build does to its scripts. */
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** @type {(file: URL) => Promise<string>} One classic script of a module and all that it imports, minified. */
export const minify = async (file) => {
  const build = await rollup({
    input: fileURLToPath(file),
    plugins: [nodeResolve({ browser: true }), terser()],
    onwarn: () => {},
  });
  const { output } = await build.generate({ format: 'iife', inlineDynamicImports: true });
  await build.close();
  return output[0].code;
};
