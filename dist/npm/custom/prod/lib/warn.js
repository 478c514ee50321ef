/** The only file that writes to the console, and only in the debug build. */
/** Reports a problem to the developer: once per code and subject, in the debug build only. Never throws. */
const warn = (code, subject = '') => {
};

export { warn };
