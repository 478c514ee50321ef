/** The texts of each language but English, a file for each part. */
const lazyTexts = {
    ja: {
        banner: () => import('../ja/banner.js'),
        preferences: () => import('../ja/preferences.js'),
        embeds: () => import('../ja/embeds.js'),
        rights: () => import('../ja/rights.js'),
    },
};

export { lazyTexts };
