import { type InterfaceFile } from './startTag.js';
import type { Settings } from '../types/internal.js';
export declare const startCustom: (settings: Settings, interfaceFile: InterfaceFile) => void;
