import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Who asks, as far as limits are concerned: an IPv4 address, or the first half of an IPv6 address, since a household
 * has a whole such network. With `proxies` in front of the server, it is what the outermost of them reported.
 */
export function networkOf(request: IncomingMessage, proxies: number): string {
  const reported = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim());
  const outermost = proxies > 0 ? (reported.at(-proxies) ?? '') : '';
  const address = isIP(outermost) > 0 ? outermost : (request.socket.remoteAddress ?? '');
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  return isIP(plain) === 6 ? firstHalf(plain) : plain;
}

function firstHalf(address: string): string {
  const [start = '', end] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const left = end === undefined ? 0 : 8 - start.length - end.length;
  const groups = [...start, ...Array.from({ length: left }, () => '0'), ...(end ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
