import type { ReceiptsModule } from '../types/internal.js';
export declare const issue: ReceiptsModule['issue'];
