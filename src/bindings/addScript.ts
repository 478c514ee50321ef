import { page } from '../lib/page.js';
import { type Ids, writeIds } from './grants.js';

/** A script that waits for permission, by its address or by its text. Everything else becomes an attribute or a listener. */
export interface ScriptProps {
  /** Purposes and vendors that must all be granted. */
  readonly id: Ids;
  readonly src?: string | undefined;
  /** The script itself, where it has no address. */
  readonly code?: string | undefined;
}

/** How many components stand for a script. */
const users = new WeakMap<Element, number>();

const isSame = (script: HTMLScriptElement, needed: string, what: string): boolean =>
  script.getAttribute('data-vendor') === needed && (script.getAttribute('data-src') ?? script.text) === what;

/** What holds it, which its other properties must not change. */
const OWN = ['id', 'src', 'data-src', 'data-vendor', 'data-purpose'];

const createScript = (needed: string, { src, code, ...rest }: ScriptProps): HTMLScriptElement => {
  const script = page('createElement')('script');
  script.type = 'text/plain';
  // the gate asks for purposes and vendors alike
  script.setAttribute('data-vendor', needed);
  if (src) script.setAttribute('data-src', src);
  else script.append(code!);
  for (const [name, value] of Object.entries<unknown>(rest)) {
    const lower = name.toLowerCase();
    if (OWN.includes(lower)) continue;
    if (typeof value === 'function') script.addEventListener(lower.replace(/^on:?/, ''), value as EventListener);
    else if (value === true) script.setAttribute(lower, '');
    else if (typeof value === 'string') script.setAttribute(lower === 'type' ? 'data-type' : lower, value);
  }
  return script;
};

/**
 * Puts a held script at the end of the head, where the gate finds it like any tag. One that is there already stays the only one:
 * a component that comes and goes does not run it again. Returns a function that removes it, unless it has run.
 */
export const addScript = (props: ScriptProps): (() => void) => {
  const needed = writeIds(props.id);
  const what = props.src || props.code;
  if (!needed || !what) return () => {};
  const found = [...page('scripts')].find((one) => isSame(one, needed, what));
  const script = found ?? createScript(needed, props);
  if (!found) {
    page('head').append(script);
    users.set(script, 0);
  }
  const count = (change: number): number => {
    // the page is a user of what it has written itself: that stays, whoever comes and goes
    const left = (users.get(script) ?? 1) + change;
    users.set(script, left);
    return left;
  };
  count(1);
  return () => {
    if (!count(-1) && script.type === 'text/plain') script.remove();
  };
};
