/** Treasure Data: events are blocked and unblocked, its signed mode is left and entered. td-js-sdk 4.4.3, README.md. */
import { readGlobal } from './readGlobal.js';
import { createClientSignal } from './createClientSignal.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import type { ClientOptions } from './watchClients.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Where the clients are found, and who permits identifiers. Default: `window.td`, and what `Treasure` has made. */
    readonly 'treasure-data'?: ClientOptions & {
      /**
       * The purpose or vendor whose grant lets Treasure Data have identifiers (its signed mode). Default: none does, and the
       * mode that the site has set is left as it is while events may be sent.
       */
      readonly signed?: string;
    };
  }
}

/** What a client of the snippet still has to do comes in the order of its methods' names, not of the calls. */
const drop = (client: object, method: string): void => {
  const calls: unknown = Object.getOwnPropertyDescriptor(client, `_${method}`)?.value;
  if (Array.isArray(calls)) calls.length = 0;
};

registerSignal(
  'treasure-data',
  createClientSignal('treasure-data', {
    global: 'td',
    names: ['Treasure'],
    find: () => Object.getOwnPropertyDescriptor(Object(readGlobal('Treasure')), 'clients')?.value as unknown,
    methods: ['blockEvents', 'unblockEvents', 'setSignedMode', 'setAnonymousMode'],
    // whether it may have identifiers, where the site has named who permits them
    beside(settings, { choices }) {
      const { signed } = readSignalOptions(settings, 'treasure-data');
      return signed === undefined ? undefined : typeof signed === 'string' && choices[signed] === 'granted';
    },
    tell: (client, isGranted, isSigned) => {
      if (isGranted && isSigned === true) {
        drop(client, 'setAnonymousMode');
        client.setSignedMode();
      } else if (!isGranted || isSigned !== undefined) {
        drop(client, 'setSignedMode');
        client.setAnonymousMode();
      }
      if (isGranted) {
        client.unblockEvents();
      } else {
        drop(client, 'unblockEvents');
        client.blockEvents();
      }
    },
  }),
);
