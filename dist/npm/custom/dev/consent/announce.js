import { page } from '../lib/page.js';
import { problems } from '../lib/problems.js';
import { warn } from '../lib/warn.js';

/** Tells the page, by an event on `document`. */
const announce = (name, detail) => {
    // by a listener too (`createEffects`), which document.open() takes away
    if (name === 'error')
        explain(detail);
    page('dispatchEvent')(new CustomEvent(`sekisho:${name}`, { detail }));
};
/** Tells an error to the developer. */
const explain = ({ code, cause }) => {
    if (Object.prototype.hasOwnProperty.call(problems, code))
        warn(code, cause);
};

export { announce, explain };
