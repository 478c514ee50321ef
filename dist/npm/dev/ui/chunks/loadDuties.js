/**
 * Loads what the law of a region has shown besides. The rules of regions bring it, not the interface: nobody else has to know of
 * the file.
 */
const loadDuties = (_port) => import('../duties/duties.js');

export { loadDuties };
