import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { closeBadLine } from '../../../src/server/closeBadLine.ts';

function close(code: string): { said: string; isOver: boolean } {
  const socket = new PassThrough();
  closeBadLine(Object.assign(new Error(code), { code }), socket);
  const said: unknown = socket.read();
  return { said: said === null ? '' : String(said), isOver: socket.destroyed || socket.writableEnded };
}

test('whoever asks what cannot be read is told', () => {
  expect(close('HPE_INVALID_METHOD')).toEqual({
    said: 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n',
    isOver: true,
  });
});

test('a connection that was opened ahead and not used ends without a word', () => {
  expect(close('ERR_HTTP_REQUEST_TIMEOUT')).toEqual({ said: '', isOver: true });
});
