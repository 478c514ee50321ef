import type { PageListener } from './pageListeners.js';
export declare const watchRecord: (name: string, onChange: () => void) => PageListener;
