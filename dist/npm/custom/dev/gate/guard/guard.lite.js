import { warn } from '../../lib/warn.js';
import { createDiverter } from './diverter.js';
import { createInspection, toMarkup } from './inspection.js';

/**
 * In place of the guard in `sekisho.lite.js`, which holds what is annotated and nothing else. Only its debug build does
 * anything: it names what a guard would have held.
 */
const createNamer = (options) => {
    const { guard } = options.settings;
    if (guard === 'off')
        return undefined;
    if (guard === 'all')
        warn('no-guard');
    // whoever has granted everything is told too
    const { lacks } = createDiverter({ ...options, isGranted: () => false });
    const name = (element, _, value) => {
        const isAnnotated = element.closest('[data-purpose],[data-vendor]');
        if (!isAnnotated && lacks(value).length)
            warn('unheld-tag', toMarkup(element));
        return false;
    };
    const inspect = createInspection(name, name);
    return {
        inspect: (root) => inspect(root, true),
        follow() { },
        recall() { },
        hidden: () => [],
        isFromCode: () => false,
        listen() { },
        destroy() { },
    };
};
const createGuard = (options) => (createNamer(options) );

export { createGuard };
