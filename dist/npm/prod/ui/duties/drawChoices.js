import { directionOf } from '../../i18n/language.js';
import { page } from '../../lib/page.js';
import { optOutIcon } from './optOutIcon.js';

const make = (name, className, lang) => Object.assign(page('createElement')(name), { className, lang, dir: directionOf(lang) });
/**
 * The link that California's law chooses the words of, with its icon, and beside it room for what was honoured. Plain markup without
 * a style: it stands in the site's own page, whose language may be another one, and looks like its other links.
 */
const drawChoices = ({ choices }, language) => {
    const link = make('a', 'sekisho-choices', language);
    link.setAttribute('href', '#sekisho');
    // by this the core opens preferences at the opt-out
    link.dataset.sekisho = 'opt-out';
    link.append(choices, ' ', optOutIcon());
    const state = make('span', 'sekisho-honored', language);
    state.setAttribute('role', 'status');
    return { link, state };
};

export { drawChoices };
