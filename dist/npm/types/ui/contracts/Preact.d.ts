import type { render } from 'preact';
/** The chunk of Preact: there is one copy, which is handed to whoever draws with it. */
export interface Preact {
    readonly render: typeof render;
}
