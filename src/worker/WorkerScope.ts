/** What is used of a service worker's own scope: the library of types that knows it knows no document. */

/** Something that lasts: the worker runs until it has ended. */
export interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchLike extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Response | Promise<Response>): void;
}

export interface MessageLike extends Lasting {
  readonly data: unknown;
  readonly source: unknown;
}

export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ postMessage(message: unknown, transfer: Transferable[]): void } | undefined>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { readonly id: string }[]>;
  };
  addEventListener(type: 'install', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchLike) => void): void;
  addEventListener(type: 'message', listener: (event: MessageLike) => void): void;
}
