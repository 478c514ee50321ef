/** Where the page keeps what `watchSource` has noted. */
export const DRAIN = 'window.__rig?.errors.splice(0) ?? []';

/** What to install in every page before its first script. */
export interface Watch {
  /** Makes the page see Global Privacy Control, in engines without it. */
  readonly gpc: boolean;
  /** Notes errors, too, in engines that do not report them. */
  readonly errors: boolean;
}

/** The source of a script that collects what the page's own scripts cannot hide from the visitor. */
export function watchSource(options: Watch): string {
  return `(${watch.toString()})(${JSON.stringify(options)})`;
}

/** Runs inside the page. */
function watch({ gpc, errors }: Watch): void {
  const seen: string[] = [];
  const note = (kind: string, message: unknown) => void seen.push(`${kind}: ${String(message)}`);
  Object.defineProperty(window, '__rig', { value: { errors: seen } });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    note('csp', `${effectiveDirective} ${blockedURI || 'inline'}`),
  );
  if (gpc) Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
  if (!errors) return;
  addEventListener('error', ({ message }) => message && note('error', message));
  addEventListener('unhandledrejection', ({ reason }) => note('error', reason));
  const { error } = console;
  console.error = (...parts: unknown[]) => {
    note('console', parts.map(String).join(' '));
    error.apply(console, parts);
  };
}
