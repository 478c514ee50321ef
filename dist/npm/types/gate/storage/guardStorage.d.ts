import type { IsDenied } from '../../lib/matchVendorStorage.js';
import type { Interceptor } from '../interceptor/interceptor.js';
/** What a denied vendor would keep in cookies, localStorage and sessionStorage is not written, as if they were blocked. */
export declare const guardStorage: ({ onCall, onSet }: Interceptor, isDenied: IsDenied) => void;
