import type { TcfView } from './TcfView.js';
/**
 * What the policies of the framework have said before anything is consented to (Appendix B, C(b)): the vendors, their number and the
 * way to their names; purposes and special features by their names; legitimate interest; that the answer holds here and can be taken back.
 */
export declare const drawTcfAsked: ({ desk, list, listLanguage, words, language, onVendors }: TcfView) => HTMLElement;
