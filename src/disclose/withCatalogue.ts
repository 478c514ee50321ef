import type { Port } from '../types/internal.js';
import { loadCatalogue } from './loadCatalogue.js';

/**
 * The port, with what visitors are told of vendors beyond the core set, but for the company, which stands with the facts:
 * that comes in a file of its own, which is loaded where one of them is described. Never rejects: without it such a vendor
 * goes by its id, and can be refused all the same.
 */
export const withCatalogue = async <Given extends Pick<Port, 'settings' | 'load' | 'announce'>>(
  port: Given,
): Promise<Given> => {
  if (!port.settings.vendors.some((vendor) => vendor.catalogue)) return port;
  try {
    return { ...port, settings: (await loadCatalogue(port)).applyCatalogue(port.settings) };
  } catch (cause) {
    port.announce('error', { code: 'interface-failed', cause });
    return port;
  }
};
