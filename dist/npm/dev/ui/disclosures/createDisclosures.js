import { jsx } from 'preact/jsx-runtime';
import { languageAt } from '../common/languageAt.js';
import { RESTORE_LIMIT } from '../common/restoreLimit.js';
import { page } from '../../lib/page.js';
import { pageParsed } from '../../lib/pageParsed.js';
import { detectBrowser } from './detectBrowser.js';
import { Disclosures } from './Disclosures.js';
import { ANCHOR, ExternalTransmission } from './ExternalTransmission.js';
import { matchLanguage } from '../../i18n/language.js';
import { createDisclosureContext } from './createDisclosureContext.js';

/** Japan's rule asks for letters that need no enlarging. */
const READABLE = 16;
const isJapanese = ({ language }) => !!matchLanguage(language, ['ja']);
const enlarge = (element) => {
    // by script, for markup may not carry style where the page's security policy is strict
    if (parseFloat(getComputedStyle(element).fontSize) < READABLE)
        element.style.fontSize = `${READABLE}px`;
};
/** Goes where the address says, once that is there. */
const follow = (element) => {
    const id = location.hash.slice(1);
    if (id.startsWith(ANCHOR))
        element.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView();
};
const createDisclosures = ({ port, render, speak }) => {
    const places = new Map();
    const start = async (element) => {
        const { sekisho: name, level } = element.dataset;
        const isTable = name === ANCHOR;
        const loaded = await speak(languageAt(element));
        const second = isTable && !isJapanese(loaded) ? await speak(['ja']) : undefined;
        await port.settings.loadAccountTexts?.(port, loaded.language);
        if (second && !isJapanese(second))
            port.announce('error', { code: 'interface-failed', cause: 'locales/ja' });
        // what the page brought along must be whole before it is taken over
        await pageParsed();
        const taken = page('getElementById')(ANCHOR);
        const hasAnchor = !taken || element.contains(taken);
        const kitOf = (spoken) => createDisclosureContext({
            ...spoken,
            settings: port.settings,
            decision: port.read(),
            level: Number(level) || 3,
            browser: detectBrowser(navigator.userAgent),
        });
        return () => {
            const kit = kitOf(loaded);
            const japanese = second && isJapanese(second) ? kitOf(second) : undefined;
            render(isTable ? (jsx(ExternalTransmission, { kit: kit, japanese: japanese, hasAnchor: hasAnchor })) : (jsx(Disclosures, { kit: kit })), element);
        };
    };
    /** Ends what the page has removed, and puts back what it has wiped. */
    const settle = () => {
        for (const [element, place] of places) {
            const isWiped = !element.querySelector('[class^=sekisho-]');
            if (element.isConnected && !(isWiped && place.left > 0))
                continue;
            render(null, element);
            if (!element.isConnected) {
                places.delete(element);
                continue;
            }
            place.left--;
            element.textContent = '';
            place.draw();
        }
    };
    const changes = new MutationObserver(settle);
    changes.observe(document, { childList: true, subtree: true });
    const unsubscribe = port.subscribe(() => {
        for (const { draw } of places.values())
            draw();
    });
    return {
        async placehold(element) {
            if (places.has(element))
                return;
            const place = { draw: () => { }, left: 0 };
            places.set(element, place);
            try {
                place.draw = await start(element);
            }
            catch (cause) {
                places.delete(element);
                throw cause;
            }
            // meanwhile the page may have removed it
            if (!places.has(element))
                return;
            place.draw();
            place.left = RESTORE_LIMIT;
            if (element.dataset.sekisho !== ANCHOR)
                return;
            enlarge(element);
            follow(element);
        },
        destroy() {
            changes.disconnect();
            unsubscribe();
            for (const element of places.keys())
                render(null, element);
            places.clear();
        },
    };
};

export { createDisclosures };
