import type { Decision, Options } from '../types/index.js';
import { type ServeOptions } from './serving.js';
/** What of Hono's context is used. */
export interface HonoContext {
    readonly req: {
        readonly raw: Request;
    };
    res: Response;
    set(key: 'decision', decision: Decision): void;
}
/**
 * Middleware for Hono: HTML is held, and `c.get('decision')` is the visitor's decision.
 *
 * @example
 * app.use(honoConsent(options));
 */
export declare const honoConsent: (options: Options, how?: ServeOptions<Request>) => ((context: HonoContext, next: () => Promise<void>) => Promise<void>);
