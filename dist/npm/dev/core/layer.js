import { warn } from './warn.js';

/** A failed load is reported by whoever asked for it. */
const ignore = () => { };
const createLayer = (port, loadInterface) => {
    let mounted;
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
    return {
        async show(view = 'preferences') {
            try {
                await (await mount()).show(view);
            }
            catch (cause) {
                warn('interface-failed', cause);
                port.announce('error', { code: 'interface-failed', cause });
            }
        },
        hide: () => void mounted?.then((layer) => layer.hide(), ignore),
        destroy: () => void mounted?.then((layer) => layer.destroy(), ignore),
    };
};

export { createLayer };
