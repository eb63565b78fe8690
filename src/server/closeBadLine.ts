import type { Duplex } from 'node:stream';

/**
 * Ends a connection whose request cannot be read. One on which nothing was asked in time gets no answer: browsers
 * open connections ahead, and would take it for that of the next thing they ask.
 */
export function closeBadLine(error: Error, socket: Duplex): void {
  const isUnused = 'code' in error && error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  if (isUnused || !socket.writable) socket.destroy();
  else socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
}
