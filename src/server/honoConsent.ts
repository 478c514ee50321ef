import type { Decision, Options } from '../types/index.js';
import { serveResponse } from './fetchHandler.js';
import { createServing, type ServeOptions } from './serving.js';

/** What of Hono's context is used. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
  res: Response;
  set(key: 'decision', decision: Decision): void;
}

/**
 * Middleware for Hono: HTML is held, and `c.get('decision')` is the visitor's decision.
 *
 * @example
 * app.use(honoConsent(options));
 */
export const honoConsent = (
  options: Options,
  how: ServeOptions<Request> = {},
): ((context: HonoContext, next: () => Promise<void>) => Promise<void>) => {
  const serve = createServing(options, how);
  return async (context, next) => {
    const { raw } = context.req;
    const serving = serve(raw, raw, raw.url);
    context.set('decision', serving.decision);
    await next();
    const served = serveResponse(context.res, serving);
    // what is there would have its headers put into the next one
    context.res = undefined as unknown as Response;
    context.res = served;
  };
};
