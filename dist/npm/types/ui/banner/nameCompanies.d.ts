import type { Text, Vendor } from '../../types/index.js';
/** The companies behind the vendors that are asked for, each once. */
export declare const nameCompanies: (vendors: readonly Vendor[], companyOf: (vendor: Vendor) => Text | undefined, language: string) => string[];
