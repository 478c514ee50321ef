import { type InterfaceFile } from './startTag.js';
import type { Settings } from '../types.js';
export declare const startCustom: (settings: Settings, interfaceFile: InterfaceFile) => void;
