/** Files and packages that have no types of their own, or wrong ones. */
declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component<Record<string, unknown>>;
  export default component;
}
declare module '*.css';
declare module '@splidejs/splide/css';
declare module 'plyr' {
  export default class Plyr {
    constructor(selector: string, options: object);
    readonly ready: boolean;
    readonly type: string;
    readonly provider: string;
    toggleControls(isShown: boolean): void;
  }
}
