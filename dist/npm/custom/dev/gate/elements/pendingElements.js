import { isWhole } from './tag.js';

const createPendingElements = (onWhole) => {
    const waiting = new Set();
    return {
        add: (element) => void waiting.add(element),
        finish() {
            for (const element of waiting) {
                if (!isWhole(element))
                    continue;
                waiting.delete(element);
                onWhole(element);
            }
        },
    };
};

export { createPendingElements };
