import { page } from '../lib/page.js';
import { readCategories } from './readCategories.js';
import { readGlobal } from './readGlobal.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { whenParsed } from './whenParsed.js';

/**
 * WordPress: the categories of the plugin WP Consent API. Its file being there switches it on.
 * https://github.com/WordPress/wp-consent-level-api
 */
const CATEGORIES = {
    functional: 'necessary',
    preferences: 'functional',
    'statistics-anonymous': 'analytics',
    statistics: 'analytics',
    marketing: 'advertising',
};
/** A function of the plugin's script, which stands at the end of the page. */
const functionOf = (name) => {
    const value = readGlobal(name);
    return typeof value === 'function' ? value : undefined;
};
registerSignal('wp-consent-api', (settings) => {
    const { categories } = readSignalOptions(settings, 'wp-consent-api');
    const grantedIn = readCategories(settings, 'wp-consent-api', CATEGORIES, categories);
    const last = {};
    let decision;
    // without it each category is granted, and so is each that was not answered under another type
    Object.assign(window, { wp_consent_type: 'optin' });
    const say = () => {
        const [set, has] = [functionOf('wp_set_consent'), functionOf('wp_has_consent')];
        if (!set || !decision)
            return;
        for (const [category, isGranted] of Object.entries(grantedIn(decision))) {
            const value = isGranted ? 'allow' : 'deny';
            // what nobody has answered is a no without a cookie that says so
            if (value === last[category] || (!isGranted && !decision.at && has?.(category) === false))
                continue;
            last[category] = value;
            set(category, value);
        }
    };
    let isDefined = false;
    const define = () => {
        say();
        // whoever waits for it has asked to be told by now
        if (!isDefined && functionOf('wp_set_consent')) {
            isDefined = true;
            page('dispatchEvent')(new CustomEvent('wp_consent_type_defined'));
        }
    };
    whenParsed(define);
    return (next) => {
        decision = next;
        define();
    };
});
