import { attempt } from '../lib/attempt.js';
import { readBag } from './readBag.js';

/** A call that a frame sends: `{ __gppCall: { command, parameter, version, callId } }`, or that as JSON. */
export interface FrameCall {
  readonly command: unknown;
  readonly parameter: unknown;
  readonly version: unknown;
}

type Reply = (value: unknown, success: unknown) => void;

/** The ids of listeners that each frame has added. */
type Added = WeakMap<object, Set<unknown>>;

/** Whether a frame takes away a listener that another one has added: it would hear of no refusal any more. */
const isForeign = (added: Added, source: object, { command, parameter }: FrameCall): boolean =>
  command === 'removeEventListener' && !added.get(source)?.has(parameter);

/**
 * Answers frames that ask by `postMessage`, each alone. Both frameworks leave it to every frame of the page to ask.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md
 */
export const answerFrames = (name: string, call: (call: FrameCall, reply: Reply) => void): void => {
  const added: Added = new WeakMap();
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const { data, source, origin } = event;
    const isText = typeof data === 'string';
    // most messages are other scripts' own, and need not be JSON
    if (isText && !data.includes(`${name}Call`)) return;
    const message: unknown = isText ? attempt(() => JSON.parse(data) as unknown) : data;
    const asked = readBag<Record<string, unknown>>(message)[`${name}Call`];
    if (typeof asked !== 'object' || !asked || !source) return;
    const { command, parameter, version, callId } = readBag<FrameCall & { callId: unknown }>(asked);
    const reply: Reply = (returnValue, success) => {
      const { listenerId } = readBag<{ listenerId: unknown }>(returnValue);
      if (command === 'addEventListener') added.set(source, (added.get(source) || new Set()).add(listenerId));
      const answer = { [`${name}Return`]: { returnValue, success, callId } };
      // a sandboxed frame has no origin that could be named
      const target = /^https?:/.test(origin) ? origin : '*';
      attempt(() => source.postMessage(isText ? JSON.stringify(answer) : answer, { targetOrigin: target }));
    };
    const asks: FrameCall = { command, parameter, version };
    if (isForeign(added, source, asks)) reply(null, false);
    else call(asks, reply);
  });
};
