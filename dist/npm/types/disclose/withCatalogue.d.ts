import type { Port } from '../types/internal.js';
/**
 * The port, with what visitors are told of vendors beyond the core set, but for the company, which stands with the facts:
 * that comes in files of its own, which are loaded where one of them is described. Never rejects: without it such a vendor
 * goes by its id, and can be refused all the same.
 */
export declare const withCatalogue: <Given extends Pick<Port, 'settings' | 'load' | 'announce'>>(port: Given) => Promise<Given>;
