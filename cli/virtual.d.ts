/** The module that `sekisho/vite` makes of the site's options. */
declare module 'virtual:sekisho' {
  import type { Consent } from 'sekisho';

  /** What runs on this page. */
  export const consent: Consent;
}
