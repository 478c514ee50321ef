import { problems } from './problems.js';

/** The only file that writes to the console, and only in the debug build. */
const said = new Set();
let heard;
/** What is reported while this runs, in place of the console: for a command, which says it itself, each time. */
const hearWarnings = (work) => {
    const warnings = [];
    heard = warnings;
    try {
        return { value: work(), warnings };
    }
    finally {
        heard = undefined;
    }
};
/** Reports a problem to the developer: once per code and subject, in the debug build only. Never throws. */
const warn = (code, subject = '') => {
    {
        const text = `[sekisho] ${code}: ${problems[code].replace(/\{\}/g, () => String(subject))}\n→ docs/warnings.md#${code}`;
        if (heard) {
            if (!heard.includes(text))
                heard.push(text);
            return;
        }
        const key = `${code} ${String(subject)}`;
        if (said.has(key))
            return;
        said.add(key);
        // oxlint-disable-next-line no-console -- the one place that does
        console.warn(text);
    }
};

export { hearWarnings, warn };
