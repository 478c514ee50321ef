import { page } from '../lib/page.js';
import { problems } from '../lib/problems.js';
import { warn } from '../lib/warn.js';

/** Tells the page, by an event on `document`. */
const announce = (name, detail) => {
    if (name === 'error')
        explain(detail);
    page('dispatchEvent')(new CustomEvent(`sekisho:${name}`, { detail }));
};
/** Errors of the interface are told to the developer too. */
const explain = ({ code, cause }) => {
    if (Object.prototype.hasOwnProperty.call(problems, code))
        warn(code, cause);
};

export { announce };
