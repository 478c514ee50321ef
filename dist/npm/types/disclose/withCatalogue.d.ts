import type { Port } from '../types.js';
/**
 * The port, with what visitors are told of vendors beyond the core set: that comes in a file of its own, which only sites
 * that use one of them load. Never rejects: without it such a vendor goes by its id, and can be refused all the same.
 */
export declare const withCatalogue: <Given extends Pick<Port, 'settings' | 'load' | 'announce'>>(port: Given) => Promise<Given>;
