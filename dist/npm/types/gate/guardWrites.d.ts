import type { IsDenied } from '../lib/matchVendorStorage.js';
import type { Interceptor } from './intercept.js';
/** What a denied vendor would keep in cookies, localStorage and sessionStorage is not written, as if they were blocked. */
export declare const guardWrites: ({ onCall, onSet }: Interceptor, isDenied: IsDenied) => void;
