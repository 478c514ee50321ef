import { startModule } from '../gate/release/startScript.js';

/**
 * Loads lazy files from where our own tag lies (or `base`). `import()` inherits the page's nonce and needs no Trusted
 * Types policy; where our tag has `integrity`, a module script checks the file first, for `import()` alone would not.
 */
const createChunkLoader = (own, base) => {
    const loaded = new Map();
    const failures = new Map();
    const fetchFile = async (file, integrity) => {
        const url = new URL(file, base);
        url.searchParams.set('v', "0.1.0");
        // browsers remember a module that failed: a new attempt needs another address
        const failed = failures.get(file);
        if (failed)
            url.searchParams.set('r', String(failed));
        if (own.hasIntegrity)
            await startModule(url.href, typeof integrity === 'string' ? integrity : await integrity(), own.nonce);
        return import(/* @vite-ignore */ url.href);
    };
    return (file, integrity) => {
        const pending = loaded.get(file) ||
            fetchFile(file, integrity).catch((cause) => {
                loaded.delete(file);
                failures.set(file, (failures.get(file) || 0) + 1);
                throw cause;
            });
        loaded.set(file, pending);
        return pending;
    };
};

export { createChunkLoader };
