/**
 * The npm entry `sekisho/server`: what the visitor has decided, and HTML in which tags are held, where pages are made. It needs
 * no document, and of the runtime nothing but the web's own streams and encoders.
 */
export type * from './types/index.js';
export { type ConsentFacts, readConsent } from './server/readConsent.js';
export { headTag, type HeadTagOptions } from './server/headTag.js';
export { holdMarkup, type HoldMarkupOptions } from './server/holdMarkup.js';
export {
  annotate,
  type AnnotateOptions,
  type Annotated,
  type MarkupChange,
  type MarkupPlace,
  type UnclaimedHost,
} from './server/annotate.js';
export { contentSecurityPolicy } from './server/contentSecurityPolicy.js';
export { type FetchHandler, withConsent } from './server/fetchHandler.js';
export { expressConsent, type NodeRequest, type NodeResponse } from './server/expressConsent.js';
export { type HonoContext, honoConsent } from './server/honoConsent.js';
export type { ServeOptions, VisitorOptions } from './server/serving.js';
export type { RequestLike } from './server/requestHeaders.js';
