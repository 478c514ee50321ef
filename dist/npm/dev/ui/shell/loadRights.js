import { loadChunk } from '../chunks/loadChunk.js';
import { loadTexts } from '../chunks/loadTexts.js';

/** Loads the notice and the visitor's rights, and their texts. */
const loadRights = async (port, language) => {
    const [module, words] = await Promise.all([loadChunk(port, 'rights'), loadTexts(port, language, 'rights')]);
    return { ...module, words };
};

export { loadRights };
