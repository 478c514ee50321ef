/** The tag of a state, written and checked by the package's own code: `sekisho/server`. */
import { annotate, headTag } from '../../dist/npm/server/index.js';

/**
 * What stands first in `<head>`.
 *
 * @param {object} options
 * @param {string} folder where the files lie
 */
export const writeTag = (options, folder) => {
  const regions = options.region ? `<script src="${folder}sekisho.regions.js"></script>\n` : '';
  return regions + headTag(options, { src: `${folder}sekisho.js` });
};

/** What the debug build would say of the options. */
export const check = (options) => annotate('', options).warnings;
