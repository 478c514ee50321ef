import { listAttributes } from '../options/optionTable.js';
import { readShelf } from '../lib/shelf.js';
import { startTag } from './startTag.js';
import { page } from '../lib/page.js';
import { warn } from '../lib/warn.js';

/** The entry of what `sekisho build` writes: the settings are those of the build, not of the page. */
/** Reports what the page sets, for it changes nothing. */
const check = ({ element }) => {
    if (readShelf('regions'))
        warn('fixed-option', 'sekisho.regions.js');
    for (const [name] of listAttributes())
        if (element?.hasAttribute(name))
            warn('fixed-option', name);
    page('addEventListener')('DOMContentLoaded', () => {
        if (page('querySelector')('[data-sekisho=options]'))
            warn('fixed-option', 'the options block');
    });
};
const startCustom = (settings, interfaceFile) => startTag(() => settings, interfaceFile, check);

export { startCustom };
