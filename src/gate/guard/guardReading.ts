import { prototypeOf } from '../../lib/native.js';
import type { Interceptor } from '../interceptor/interceptor.js';
import { DONE } from '../interceptor/standIns.js';

/** Gives markup as the page wrote it, or `DONE` where the browser's own will do. */
export type Show = (self: unknown) => unknown;

/**
 * Markup that is read, for an editor would save what we have made of it. `original` gives a copy, if something is held;
 * `inner` and `outer` are the browser's own properties.
 */
export const guardReading = (
  { onCall }: Interceptor,
  original: (root: Node) => Node | undefined,
  inner: PropertyDescriptor,
  outer: PropertyDescriptor,
): Readonly<Record<'show' | 'showWhole', Show>> => {
  const read =
    ({ get }: PropertyDescriptor): Show =>
    (self) => {
      const copy = original(self as Node);
      return copy ? get!.call(copy) : DONE;
    };
  const show = read(inner);
  onCall(prototypeOf('Element'), 'getHTML', (args, self) => {
    const shown = args.length ? DONE : show(self);
    return shown === DONE ? args : shown;
  });
  onCall(prototypeOf('XMLSerializer'), 'serializeToString', ([node, ...rest]) => [
    (node instanceof Node && original(node)) || node,
    ...rest,
  ]);
  return { show, showWhole: read(outer) };
};
