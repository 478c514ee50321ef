import { callSafely } from './callSafely.js';
import type { ApiFunction } from './openApi.js';

/** What `ping` gives. https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md */
export interface PingReturn {
  readonly gppVersion: '1.1';
  readonly cmpStatus: 'stub' | 'loaded' | 'error';
  readonly cmpDisplayStatus: 'hidden' | 'disabled';
  readonly signalStatus: 'not ready' | 'ready';
  readonly supportedAPIs: readonly string[];
  readonly cmpId: number;
  readonly sectionList: readonly number[];
  readonly applicableSections: readonly number[];
  readonly gppString: string;
  readonly parsedSections: Readonly<Record<string, never>>;
}

/** A listener as the library takes it over. */
interface GppListener {
  readonly id: number;
  readonly callback: (event: unknown, success: boolean) => void;
  readonly parameter: unknown;
}

/** What answers while the library is not there: at once, as the specification asks, and without any section. */
export interface GppStub {
  readonly answer: ApiFunction;
  /** Changes what `ping` gives, and tells it by an event. */
  change(changes: Partial<PingReturn>, event?: 'cmpStatus'): void;
}

export const createGppStub = (first: PingReturn): GppStub => {
  let ping = first;
  let lastId = 0;
  const listeners: GppListener[] = [];
  const eventOf = (eventName: string, listenerId: number, data: unknown): unknown => ({
    eventName,
    listenerId,
    data,
    pingData: { ...ping },
  });
  const answer: ApiFunction = (command, given, parameter) => {
    // how the library asks for what has been gathered
    if (command === undefined) return [];
    if (command === 'events') return listeners;
    const callback = callSafely(given);
    switch (command) {
      case 'ping':
        callback({ ...ping }, true);
        break;
      case 'addEventListener': {
        const id = (lastId += 1);
        listeners.push({ id, callback, parameter });
        callback(eventOf('listenerRegistered', id, true), true);
        break;
      }
      case 'removeEventListener': {
        const at = listeners.findIndex(({ id }) => id === parameter);
        if (at >= 0) listeners.splice(at, 1);
        callback(eventOf('listenerRemoved', Number(parameter), at >= 0), true);
        break;
      }
      case 'hasSection':
        callback(false, true);
        break;
      case 'getSection':
      case 'getField':
        callback(null, true);
        break;
      default:
        callback(null, false);
    }
    return undefined;
  };
  return {
    answer,
    change(changes, event) {
      ping = { ...ping, ...changes };
      if (event) for (const { id, callback } of [...listeners]) callback(eventOf(event, id, ping[event]), true);
    },
  };
};
