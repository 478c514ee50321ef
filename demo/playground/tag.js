/** The tag of a state, written and checked by the package's own code: `sekisho/server`. */
import { annotate, headTag } from '../../dist/npm/server/index.js';

/**
 * What stands first in `<head>`.
 *
 * @param {object} options
 * @param {string} folder where the files lie
 */
export const writeTag = (options, folder) => headTag(options, { src: `${folder}sekisho.js` });

/** The same with a line for each thing it says, as people read it. */
export const layOutTag = (tag) => {
  const at = tag.lastIndexOf('<script src=');
  const block = tag.slice(0, at).replace(/(data-sekisho="options">)(.*)(<\/script>)/, (_, open, json, close) => {
    const lines = JSON.stringify(JSON.parse(json), null, 2).replaceAll('<', '\\u003c');
    return `${open}\n${lines}\n${close}`;
  });
  return block + tag.slice(at).replace(/ (data-[\w-]+="[^"]*")/g, '\n  $1');
};

/** What the debug build would say of the options. */
export const check = (options) => annotate('', options).warnings;
