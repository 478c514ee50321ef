import { warn } from '../lib/warn.js';
import { isPrerendered } from '../lib/whenActivated.js';
import { whenIdle } from '../lib/whenIdle.js';

/** A failed load is reported by whoever asked for it. */
const ignore = () => { };
const createLazyInterface = (port, loadInterface) => {
    let mounted;
    let isOver = false;
    const mount = () => {
        mounted || (mounted = loadInterface()
            .then((module) => module.mount(port))
            .catch((cause) => {
            // a network that failed once may answer the next time
            mounted = undefined;
            throw cause;
        }));
        return mounted;
    };
    const ask = async (act) => {
        if (isOver)
            return;
        try {
            await act(await mount());
        }
        catch (cause) {
            warn('interface-failed', cause);
            port.announce('error', { code: 'interface-failed', cause });
        }
    };
    const show = (view = 'preferences') => ask((layer) => layer.show(view));
    return {
        show,
        openFirst() {
            const { status, changes, regime, asked, signalled } = port.read();
            if (isPrerendered())
                return;
            // mounted, it draws the control that stays
            if (port.settings.reopen)
                whenIdle(() => void ask(ignore));
            if (port.settings.banner !== 'auto' || regime === 'none')
                return;
            // whoever signals against all that would be asked is asked nothing
            if (status !== 'decided') {
                // the page's code may decide while the interface is loading
                const open = (layer) => {
                    if (port.read().status !== 'decided')
                        return layer.show('banner');
                };
                void ((asked[0] || !signalled[0]) && ask(open));
            }
            else if (changes.length)
                void show('notice');
        },
        placehold: (place) => ask((layer) => layer.placehold(place)),
        hide: () => void mounted?.then((layer) => layer.hide(), ignore),
        destroy() {
            isOver = true;
            mounted?.then((layer) => layer.destroy(), ignore);
        },
    };
};

export { createLazyInterface };
