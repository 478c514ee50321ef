const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

/** The media type that a path's ending promises; a page if it promises nothing. */
export function contentType(path: string): string {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
  return TYPES[ending] ?? 'text/html; charset=utf-8';
}
