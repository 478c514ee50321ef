/** The only file that writes to the console, and only in the debug build. */
/** What is reported while this runs, in place of the console: for a command, which says it itself, each time. */
const hearWarnings = (work) => {
    const warnings = [];
    try {
        return { value: work(), warnings };
    }
    finally {
    }
};
/** Reports a problem to the developer: once per code and subject, in the debug build only. Never throws. */
const warn = (code, subject = '') => {
};

export { hearWarnings, warn };
