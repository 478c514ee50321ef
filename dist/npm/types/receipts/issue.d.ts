import type { ReceiptsModule } from '../types.js';
export declare const issue: ReceiptsModule['issue'];
