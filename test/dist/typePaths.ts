import { resolve } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };

/** The package's entries and where the built declarations of each are, as `paths` of a `tsconfig.json` have them. */
export const typePaths = Object.fromEntries(
  Object.entries(packageFile.exports).flatMap(([path, target]) =>
    typeof target === 'object' && 'types' in target ? [[path.replace('.', 'sekisho'), [resolve(target.types)]]] : [],
  ),
);
