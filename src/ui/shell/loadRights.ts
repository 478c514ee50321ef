import type { Port } from '../../types/internal.js';
import { loadChunk } from '../chunks/loadChunk.js';
import { loadTexts } from '../chunks/loadTexts.js';
import type { LoadedRights } from '../contracts/RightsModule.js';

/** Loads the notice and the visitor's rights, and their texts. */
export const loadRights = async (port: Port, language: string): Promise<LoadedRights> => {
  const [module, words] = await Promise.all([loadChunk(port, 'rights'), loadTexts(port, language, 'rights')]);
  return { ...module, words };
};
