import { companies } from '../../vendors/lists/companies.js';
import { loadRights } from './loadRights.js';
import { createPageSlots } from './createPageSlots.js';
import { createRoot } from './createRoot.js';
import { loadParts } from './loadParts.js';
import { loadTheme } from './loadTheme.js';
import { raise } from './raise.js';
import { openBanner } from '../banner/openBanner.js';
import { readShown } from '../common/readShown.js';
import { reserveScrollSpace } from '../common/reserveScrollSpace.js';
import { bannerStyles } from './styles.js';

/** The interface's version: the core's, or it will not mount. */
const version = "0.1.0";
const companyOf = ({ id, party, company }) => party?.company ?? company ?? companies[id];
const ignore = () => { };
/**
 * Mounts the interface: nothing is shown until `show`. One layer is open at a time, and whatever closes it other than a
 * button that says so is no decision.
 */
const mount = (port) => {
    if (port.version !== version)
        throw new Error(`interface ${version}`);
    const root = createRoot(port.settings);
    const { slot } = root;
    const places = createPageSlots(port);
    let layer;
    let paint;
    let turn = 0;
    let leaveRoom = () => { };
    const close = () => {
        const closing = layer;
        if (!closing)
            return;
        layer = undefined;
        leaveRoom();
        closing.close();
        root.close();
        port.announce('hide', closing.view);
    };
    const hide = () => {
        turn++;
        close();
    };
    // what fails is told when preferences are asked for
    const prepare = () => void loadParts({ ...port, announce: ignore }, 'preferences').catch(ignore);
    const open = async (view, takesFocus) => {
        const mine = ++turn;
        const { status, changes, asked, signalled } = port.read();
        // a banner without a question: whoever signals against all of it finds the switches
        if (view === 'banner' && signalled[0] && !asked[0])
            return open('preferences');
        if (layer?.reveal(view) || (view === 'notice' && !changes.length))
            return;
        if (!root.host.isConnected)
            root.attach();
        const theming = loadTheme(port, root.host);
        const { loaded, port: described, duties, preferences, preact, layout } = await loadParts(port, view);
        // colours that the page has taken away since are painted over
        paint = (await theming) || paint;
        const rights = () => loadRights(port, loaded.language);
        const notice = view === 'notice' ? await rights() : undefined;
        // meanwhile it was hidden, or another layer was asked for, or the banner's question was answered in another tab
        if (mine !== turn || (!preact && port.read().status !== status))
            return;
        const wasBanner = layer?.view === 'banner';
        const hadFocus = !!slot.querySelector(':focus');
        const cancel = () => (wasBanner && port.read().status !== 'decided' ? void open('banner', hadFocus) : hide());
        const answer = (commit) => {
            commit(readShown(slot, loaded.language));
            hide();
        };
        const answers = {
            decide: (choices, via) => answer((shown) => port.decide(choices, via, shown)),
            answerAll: (choice, via) => answer((shown) => port.answerAll(choice, via, shown)),
        };
        const addStyle = (css) => root.style(bannerStyles + css + (layout?.css || ''));
        close();
        addStyle('');
        const restore = (hasLostListeners) => {
            if (!hasLostListeners)
                return layer?.restore?.();
            close();
            void open(view);
        };
        root.open(loaded.language, restore, hide);
        paint?.(root.host, port);
        const tools = { slot, duties, companyOf, ...answers, open, prepare, addStyle, cancel, hide, rights };
        const context = { ...loaded, ...tools, port: described };
        if (preact && preferences)
            layer = preferences.openPreferences({ ...context, ...preact }, view);
        else if (preact && notice)
            layer = notice.openNotice({ ...context, ...preact }, notice.words);
        else
            layer = openBanner(context, takesFocus);
        leaveRoom = reserveScrollSpace(raise(slot.querySelector('[part~=banner],[part~=notice]')), layout?.describeRoom);
        port.announce('show', view);
    };
    const unsubscribe = port.subscribe((decision) => {
        if (layer?.view === 'banner' && decision.status === 'decided')
            close();
        else
            layer?.update?.(decision);
    });
    return {
        show: (view) => open(view),
        hide,
        placehold: places.placehold,
        destroy() {
            places.destroy();
            unsubscribe();
            hide();
            root.destroy();
        },
    };
};

export { mount, version };
