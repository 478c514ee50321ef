import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { admitPing } from './admitPing.js';
import { allowInlineScript, insertFirst } from './prelude.js';

/** Changes to an answer on its way out. */
export interface ResponseEdit {
  /** `undefined` takes a header away. */
  headers?: Readonly<Record<string, string | undefined>>;
  /** A script that runs before everything else, if the answer is an HTML page. */
  prelude?: string;
}

/**
 * Applies changes to an answer at the last moment, so that they win over whatever the handler
 * has set, and whichever way it has set it.
 */
export function editResponse(res: ServerResponse, edits: readonly ResponseEdit[]): void {
  const prelude = edits.map((edit) => edit.prelude ?? '').join('');
  const { writeHead, write, end } = res;
  let insertion = '';

  res.writeHead = (status: number, ...rest: unknown[]) => {
    for (const part of rest) if (part && typeof part === 'object') setAll(res, part);
    for (const edit of edits) setAll(res, edit.headers ?? {});
    admitPing(res);
    if (prelude && isHtml(res) && status !== 304) {
      insertion = allowInlineScript(res, prelude);
      const length = Number(res.getHeader('content-length'));
      if (length) res.setHeader('content-length', length + Buffer.byteLength(insertion));
    }
    if (typeof rest[0] === 'string') res.statusMessage = rest[0];
    return writeHead.call(res, status);
  };

  if (!prelude) return;
  const insert = (chunk: unknown) => {
    if (!res.headersSent) res.writeHead(res.statusCode);
    if (!insertion || !(typeof chunk === 'string' || chunk instanceof Uint8Array)) return chunk;
    const page = insertFirst(latin1(chunk), latin1(insertion));
    insertion = '';
    return Buffer.from(page, 'latin1');
  };
  res.write = ((chunk: unknown, ...rest: unknown[]) =>
    write.call(res, insert(chunk), ...(rest as [never]))) as ServerResponse['write'];
  res.end = ((chunk?: unknown, ...rest: unknown[]) =>
    end.call(res, insert(chunk), ...(rest as [never]))) as ServerResponse['end'];
}

/** Bytes as characters, so that a letter cut in two by the end of a chunk stays whole. */
function latin1(chunk: string | Uint8Array): string {
  return Buffer.from(chunk as string).toString('latin1');
}

function setAll(res: ServerResponse, headers: object): void {
  for (const [name, value] of Object.entries(headers as OutgoingHttpHeaders)) {
    if (value === undefined) res.removeHeader(name);
    else res.setHeader(name, value);
  }
}

function isHtml(res: ServerResponse): boolean {
  return String(res.getHeader('content-type') ?? '').startsWith('text/html');
}
