import type { Port } from '../../types/internal.js';
export interface PlainLinks {
    add(link: HTMLAnchorElement): void;
    destroy(): void;
}
export declare const createPlainLinks: (port: Port) => PlainLinks;
