import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** The gateway speaks first (HTTP/2 SETTINGS), in milliseconds on any machine. */
const SPEAKS_WITHIN_MS = 10_000;

/** By port: how long a connection to it may be silent at its beginning. */
const watched = new Map<number, number>();

/**
 * Ends a new connection to the gateway on which nothing has come within ten seconds, so that it is tried again: something between
 * has taken it and carries nothing. gRPC for Node would wait for its first word without an end, and with it every job and every answer; its
 * keepalive begins only after that.
 * @param port of the gateway's gRPC
 */
export function endSilentBeginnings(port: number, withinMs = SPEAKS_WITHIN_MS): void {
  if (watched.size === 0) subscribe('net.client.socket', (message) => onSocket(Object(message).socket));
  watched.set(port, withinMs);
}

function onSocket(socket: Socket): void {
  socket.once('connect', () => {
    const withinMs = watched.get(socket.remotePort ?? 0);
    if (withinMs === undefined) return;
    const timer = setTimeout(() => {
      if (socket.bytesRead === 0)
        socket.destroy(new Error('The gateway has taken the connection and says nothing.'));
    }, withinMs);
    timer.unref();
    socket.once('close', () => clearTimeout(timer));
  });
}
