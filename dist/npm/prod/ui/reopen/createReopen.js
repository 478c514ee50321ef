import { interfaceLanguage } from '../../i18n/interfaceLanguage.js';
import { directionOf, matchLanguage } from '../../i18n/language.js';
import { page } from '../../lib/page.js';
import { settingsNames } from '../../locales/lists/settingsNames.js';
import { createStyle } from '../common/createStyle.js';
import { pageLoaded } from '../common/pageLoaded.js';
import { reserveScrollSpace } from '../common/reserveScrollSpace.js';
import { reopenStyles } from './reopenStyles.js';
import { slidersIcon } from './slidersIcon.js';

/** The chunk of the control that stays on the page, once the visitor has decided. */
const TITLE = 'preferences.title';
/** What it is called: like the title of what it opens, in the visitor's language and in the site's words where it has any. */
const nameIn = ({ language: wanted, texts }) => {
    const named = Object.fromEntries(Object.entries(texts).filter(([, own]) => own?.[TITLE]));
    const language = interfaceLanguage({ language: wanted, texts: named });
    const given = named[matchLanguage(language, Object.keys(named)) || '']?.[TITLE];
    return { language, name: given || settingsNames[language] || '' };
};
/**
 * The room below it. A page that does not scroll is given none: there it would be the only reason to scroll, and an
 * application that fills the window would no longer do so.
 */
const roomBeside = (control) => {
    const height = Math.ceil(innerHeight - control.getBoundingClientRect().top);
    const isScrolling = page('documentElement').scrollHeight > innerHeight;
    const room = isScrolling ? `html::after{content:"";display:block;height:${height}px}` : '';
    return `html{scroll-padding-bottom:${height}px}${room}`;
};
/** Makes it: there whenever nothing is asked and neither banner nor notice lies over the page. */
const createReopen = ({ port, styles, paint }) => {
    const { settings } = port;
    const host = page('createElement')('sekisho-reopen');
    const shadow = host.attachShadow({ mode: 'open' });
    const layer = page('createElement')('div');
    const control = page('createElement')('button');
    const label = page('createElement')('span');
    const ended = new AbortController();
    let leaveRoom;
    const isWanted = () => {
        const { status, asked } = port.read();
        const root = page('querySelector')('sekisho-root')?.shadowRoot;
        return (status === 'decided' || !asked[0]) && !root?.querySelector('[part~=banner],[part~=notice]');
    };
    const leave = () => {
        leaveRoom?.();
        leaveRoom = undefined;
        host.remove();
    };
    const refresh = () => {
        if (!isWanted())
            return leave();
        const { language, name } = nameIn(settings);
        host.lang = language;
        host.dir = directionOf(language);
        host.setAttribute('aria-label', (label.textContent = name));
        if (host.isConnected)
            return;
        // behind the body: last in the order of focus, safe from swaps
        page('documentElement').append(host);
        paint?.(host, port);
        leaveRoom?.();
        leaveRoom = reserveScrollSpace(control, roomBeside);
    };
    host.dataset.theme = settings.theme;
    // what stands on a page stands in a landmark, for those who go from one to the next
    host.setAttribute('role', 'region');
    // search engines know this attribute on div, span and section only
    host.dataset.nosnippet = label.dataset.nosnippet = '';
    createStyle(shadow, settings.nonce)(styles + reopenStyles);
    layer.className = 'layer';
    control.className = 'reopen';
    control.setAttribute('part', 'button reopen');
    // the core listens for whatever opens preferences
    control.dataset.sekisho = 'preferences';
    control.append(slidersIcon(), label);
    layer.append(control);
    shadow.append(layer);
    const { signal } = ended;
    for (const event of ['sekisho:show', 'sekisho:hide'])
        page('addEventListener')(event, refresh, { signal });
    const unsubscribe = port.subscribe(refresh);
    void pageLoaded().then(() => signal.aborted || refresh());
    return {
        destroy() {
            ended.abort();
            unsubscribe();
            leave();
        },
    };
};

export { createReopen };
