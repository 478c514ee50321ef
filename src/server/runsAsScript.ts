/** JavaScript's media types (https://mimesniff.spec.whatwg.org/#javascript-mime-type), modules, and nothing at all. */
const RUNS = /^(module|(text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))?$/i;

/** Whether a script of this type is fetched and run; one of any other is data. */
export const runsAsScript = (type = ''): boolean => RUNS.test(type.trim());
