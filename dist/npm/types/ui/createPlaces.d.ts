import type { Interface, Port } from '../types.js';
export declare const createPlaces: (port: Port) => Pick<Interface, 'placehold' | 'destroy'>;
