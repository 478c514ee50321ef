import { readGpc } from '../lib/gpc.js';

/**
 * The purpose that Global Privacy Control keeps denied, whatever is answered. The core decides so; the interface has to
 * say so, and offers no switch that would do nothing.
 */
const lockedPurpose = (regime) => {
    return regime === 'opt-out' && readGpc() ? 'advertising' : undefined;
};

export { lockedPurpose };
