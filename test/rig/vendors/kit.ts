/** What the stubs share inside the page; real tags bring the like with them. */
export interface Kit {
  /** Notes in `window.__ran` that a script has run. */
  ran(name: string): void;
  cookie(name: string): string | undefined;
  /** Sets a cookie on the widest domain the browser accepts, as the real tags do. */
  setCookie(name: string, value: string, maxAgeSeconds?: number): void;
  /** Keeps what is there, or sets what is given: renewing prolongs a cookie without changing it. */
  renewCookie(name: string, value: string, maxAgeSeconds?: number): void;
  pixel(url: string): void;
  beacon(url: string): void;
  frame(url: string, width: number, height: number): HTMLIFrameElement;
  /** Handles what waits in a queue on `window`, then everything pushed to it. */
  consume(queue: string, handle: (entry: unknown) => void): void;
  /** Does something now and every two seconds: what a sweep that runs only once does not survive. */
  keepDoing(task: () => void): void;
  /** Does something when the visitor leaves. */
  atLast(task: () => void): void;
  /** `<random>.<unix seconds>`, the shape most vendors give their identifiers. */
  identifier(): string;
  query(parameters: Readonly<Record<string, string | number | undefined>>): string;
}

/** Runs inside the page: its source is sent along with every stub, so it may use nothing from outside. */
export function createKit(): Kit {
  const page = window as unknown as Record<string, unknown>;
  const cookie = (name: string) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);

  const domains = () => {
    const labels = location.hostname.split('.');
    return labels.slice(0, -1).map((_, index) => labels.slice(-2 - index).join('.'));
  };
  const setCookie = (name: string, value: string, maxAgeSeconds?: number) => {
    const lifetime = maxAgeSeconds ? `; max-age=${maxAgeSeconds}` : '';
    for (const domain of domains()) {
      document.cookie = `${name}=${value}; path=/; domain=${domain}; samesite=lax${lifetime}`;
      if (cookie(name) === value) return;
    }
    document.cookie = `${name}=${value}; path=/; samesite=lax${lifetime}`;
  };

  return {
    cookie,
    setCookie,
    renewCookie: (name, value, maxAgeSeconds) => setCookie(name, cookie(name) ?? value, maxAgeSeconds),
    ran: (name) => {
      const list = (page.__ran ??= []) as string[];
      list.push(name);
    },
    pixel: (url) => {
      new Image().src = url;
    },
    beacon: (url) => {
      if (!navigator.sendBeacon(url)) void fetch(url, { method: 'POST', keepalive: true, mode: 'no-cors' });
    },
    frame: (url, width, height) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: url, width, height });
      frame.style.border = '0';
      return frame;
    },
    consume: (name, handle) => {
      const queue = (page[name] ??= []) as unknown[];
      queue.slice().forEach(handle);
      const push = queue.push.bind(queue);
      queue.push = (...entries) => {
        const length = push(...entries);
        entries.forEach(handle);
        return length;
      };
    },
    keepDoing: (task) => {
      task();
      setInterval(task, 2000);
    },
    atLast: (task) => addEventListener('pagehide', task),
    identifier: () => `${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1000)}`,
    query: (parameters) =>
      Object.entries(parameters)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
        .join('&'),
  };
}
