import { problems } from './problems.js';

/** The only file that writes to the console, and only in the debug build. */
const said = new Set();
/** Reports a problem to the developer: once per code and subject, in the debug build only. Never throws. */
const warn = (code, subject = '') => {
    {
        const text = `[sekisho] ${code}: ${problems[code].replace(/\{\}/g, () => String(subject))}\n→ docs/warnings.md#${code}`;
        const key = `${code} ${String(subject)}`;
        if (said.has(key))
            return;
        said.add(key);
        // oxlint-disable-next-line no-console -- the one place that does
        console.warn(text);
    }
};

export { warn };
