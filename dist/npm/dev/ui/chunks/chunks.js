/**
 * The lazy files of the interface, a row each, with who downloads it: `sekisho.<name>.js` of the script-tag build, and where
 * bundlers split an application. Rollup and the docs take their lists from here.
 */
const chunks = {
    /** whoever opens preferences, or sees what is drawn into the page */
    preact: () => import('../common/render.js'),
    /** whoever opens preferences, or is told of a change */
    rights: () => import('../rights/rights.js'),
    /** whoever opens preferences */
    preferences: () => import('../preferences/preferences.js'),
    /** whoever meets a held frame */
    embeds: () => import('../placeholders/embeds.js'),
    /** whoever reads the disclosures */
    disclosures: () => import('../disclosures/createDisclosures.js'),
    /** whoever is shown something on a site that sets colours */
    theme: () => import('../theme/theme.js'),
    /** whoever is asked on a site with another layout than the bar, or opens preferences where they stand at the side */
    layouts: () => import('../layouts/arrange.js'),
    /** every page view of a site with `data-reopen`, along with `sekisho.ui.js` */
    reopen: () => import('../reopen/createReopen.js'),
};

export { chunks };
