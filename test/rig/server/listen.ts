import http, { type IncomingMessage, type RequestListener } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Certificate } from './certificate.js';

const TLS_HANDSHAKE = 0x16;

/** What to do with the traffic of the port. */
export interface Traffic {
  request: RequestListener;
  upgrade(req: IncomingMessage, socket: Duplex): void;
}

/** An open port of this machine. */
export interface OpenPort {
  readonly port: number;
  /** Ends every connection, answered or not. */
  close(): Promise<void>;
}

/**
 * Opens one port for clear HTTP, HTTPS, WebSocket and proxy requests alike. A tunnel asked for
 * by `CONNECT` leads back to the port itself, whatever host it names: nothing leaves the machine.
 */
export async function listenOnOnePort(traffic: Traffic, certificate: Certificate): Promise<OpenPort> {
  const clear = http.createServer(traffic.request);
  const secure = https.createServer(certificate, traffic.request);
  const sockets = new Set<Socket>();

  const dispatch = (socket: Socket) => {
    const head: Buffer | null = socket.read(1);
    if (head) {
      socket.unshift(head);
      const server = head[0] === TLS_HANDSHAKE ? secure : clear;
      server.emit('connection', socket);
    } else socket.once('readable', () => dispatch(socket));
  };

  for (const server of [clear, secure]) {
    keepConnections(server);
    server.on('upgrade', (req, socket) => traffic.upgrade(req, socket));
  }
  clear.on('connect', (_req, socket: Socket, head) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    dispatch(socket);
  });

  const entry = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    dispatch(socket);
  });
  await new Promise<void>((resolve, reject) => {
    entry.once('error', reject);
    entry.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (entry.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        entry.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/**
 * A server that hangs up on an idle connection races with the browser's next request on it,
 * which then fails now and then. Connections therefore end with the server only.
 */
function keepConnections(server: http.Server | https.Server): void {
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('tlsClientError', (_error: Error, socket: Duplex) => socket.destroy());
}
