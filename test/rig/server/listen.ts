import http, { type IncomingMessage, type RequestListener } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createCertificate } from './certificate.js';

const TLS_HANDSHAKE = 0x16;

/** What to do with the traffic of the port. */
export interface Traffic {
  request: RequestListener;
  upgrade(req: IncomingMessage, socket: Duplex): void;
}

/** An open port of this machine. */
export interface OpenPort {
  readonly port: number;
  /** Ends every connection, answered or not. Until the next server takes the port, it hangs up on whoever calls. */
  close(): void;
}

/** A port, whoever answers there. */
interface Port {
  readonly port: number;
  traffic: Traffic | undefined;
  hangUp(): void;
}

/**
 * Ports that no server uses: the next one takes them. Browsers are told of a port when they start, and starting one costs
 * seconds, so that they stay for the servers to come.
 */
const unused: Port[] = [];

/**
 * Answers clear HTTP, HTTPS, WebSocket and proxy requests alike on one port. A tunnel asked for
 * by `CONNECT` leads back to the port itself, whatever host it names: nothing leaves the machine.
 */
export async function listenOnOnePort(traffic: Traffic): Promise<OpenPort> {
  const port = unused.pop() ?? (await openPort());
  port.traffic = traffic;
  return {
    port: port.port,
    close: () => {
      port.traffic = undefined;
      port.hangUp();
      unused.push(port);
    },
  };
}

async function openPort(): Promise<Port> {
  const listener: RequestListener = (req, res) => {
    if (port.traffic) port.traffic.request(req, res);
    else req.socket.destroy();
  };
  const clear = http.createServer(listener);
  const secure = https.createServer(await createCertificate(), listener);
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
    server.on('upgrade', (req, socket) => {
      if (port.traffic) port.traffic.upgrade(req, socket);
      else socket.destroy();
    });
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
    if (port.traffic) dispatch(socket);
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    entry.once('error', reject);
    entry.listen(0, '127.0.0.1', resolve);
  });
  // as long as this process, and no longer
  entry.unref();
  const port: Port = {
    port: (entry.address() as AddressInfo).port,
    traffic: undefined,
    hangUp: () => sockets.forEach((socket) => socket.destroy()),
  };
  return port;
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
