import { type TcfTexts } from './describeTcfVendor.js';
export declare const drawDisclosures: (place: Element, texts: TcfTexts, ids: readonly number[]) => void;
