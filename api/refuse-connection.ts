import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type Problem, problem } from './problem.ts';

/** What Node refuses before there is a request, as problem+json like every other error; the connection ends. */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  // Whoever is gone already hears nothing.
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const body = refusal(error.code);
  const text = JSON.stringify(body);
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status]}\r\nconnection: close\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\nx-request-id: ${body.instance}\r\n\r\n${text}`,
    );
  socket.destroy(error);
}

function refusal(code: string | undefined): Problem {
  const id = randomUUID();
  if (code === 'HPE_HEADER_OVERFLOW')
    return problem(
      'headers-too-large',
      'Address and headers together are longer than 16 KB: ask for less at once.',
      id,
    );
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return problem('request-timeout', 'The request did not come in time: send it again.', id);
  return problem('bad-request', 'This is no HTTP request that the server understands.', id);
}
