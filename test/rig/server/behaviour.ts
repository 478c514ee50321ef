import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentType } from './contentType.js';
import type { ResponseEdit } from './edit.js';

/** How a URL is to behave instead of answering well. Combine freely; what is not named stays as it was. */
export interface Behaviour {
  /** Milliseconds before the answer. */
  delay?: number;
  /** Answers only then. */
  until?: Promise<void>;
  /** Never answers. The connection ends with the server. */
  hang?: boolean;
  status?: number;
  /** Breaks the connection off. A browser may try once more on a fresh one. */
  reset?: boolean;
  /** Added to the answer, replacing those of the same name. */
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** `false` takes the CORS headers away, `true` allows every origin. */
  cors?: boolean;
}

/** Carries a behaviour out; `answer` is the answer the URL would have given. */
export function behave(behaviour: Behaviour, req: IncomingMessage, res: ServerResponse, answer: () => void): void {
  if (behaviour.hang) return;
  const act = () => {
    if (behaviour.reset) return void req.socket.destroy();
    if (behaviour.body === undefined && behaviour.status === undefined) return answer();
    res.statusCode = behaviour.status ?? 200;
    if (!res.hasHeader('content-type')) res.setHeader('content-type', contentType((req.url ?? '').split('?')[0] ?? ''));
    res.end(behaviour.body ?? '');
  };
  if (behaviour.until) void behaviour.until.then(act);
  else if (behaviour.delay) setTimeout(act, behaviour.delay);
  else act();
}

/** The changes a behaviour makes to whatever answer is given. */
export function editOf(behaviour: Behaviour, req: IncomingMessage): ResponseEdit {
  const headers: Record<string, string | undefined> = { ...corsHeaders(behaviour.cors, req), ...behaviour.headers };
  return { headers };
}

function corsHeaders(cors: boolean | undefined, req: IncomingMessage): Record<string, string | undefined> {
  if (cors === undefined) return {};
  return {
    'access-control-allow-origin': cors ? (req.headers.origin ?? '*') : undefined,
    'access-control-allow-credentials': cors && req.headers.origin ? 'true' : undefined,
  };
}
