/** The module that `sekisho/vite` makes of the site's options. */
declare module 'virtual:sekisho' {
  /** What runs on this page. */
  export const consent: import('sekisho').Consent;
}
