import { startTag } from './startTag.js';

/** The entry of what `sekisho build` writes: the settings are those of the build, not of the page. */
const startCustom = (settings, interfaceFile) => startTag(() => settings, interfaceFile);

export { startCustom };
