import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, type Dispatcher } from 'undici';
import { VendorError } from './vendor-error';

/** Whether an address belongs to the public internet: no loopback, private, link-local, shared or reserved range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return !(parsed instanceof ipaddr.IPv6) || parsed.parts[0] !== 0x2002;
}

const refused = () =>
  Object.assign(new Error('The address is not on the public internet.'), { code: 'EPRIVATE' });

/**
 * Looks a name up and gives only public addresses on: the connection is made to exactly what was checked, so a name that
 * answers differently the second time gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, found) => {
    if (error !== null) return callback(error, '', 0);
    const usable = found.filter(({ address }) => isPublicAddress(address));
    const [first] = usable;
    if (first === undefined || usable.length !== found.length) return callback(refused(), '', 0);
    if (options.all === true) return callback(null, usable);
    return callback(null, first.address, first.family);
  });
};

const publicAgent = new Agent({
  connect: { timeout: 5_000, lookup: publicLookup },
  keepAliveTimeout: 5_000,
  connections: 16,
});
const anyAgent = new Agent({ connect: { timeout: 5_000 }, keepAliveTimeout: 5_000, connections: 16 });

/**
 * Checks an address that a customer typed, before it is stored and before each use.
 * @param allow_private for development: http and private addresses as well.
 * @throws VendorError protocol
 */
export function requirePublicUrl(address: string, allow_private: boolean): URL {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.username !== '' || url.password !== '')
    throw new VendorError('protocol', 'The address must hold no user name or password.');
  if (allow_private && ['http:', 'https:'].includes(url.protocol)) return url;
  if (url.protocol !== 'https:') throw new VendorError('protocol', 'The address must begin with https://.');
  const local = /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(host);
  if (local || (isIP(host) !== 0 && !isPublicAddress(host)))
    throw new VendorError('protocol', 'The address is not on the public internet.');
  return url;
}

/** What requests to such an address go through. */
export function publicDispatcher(allow_private: boolean): Dispatcher {
  return allow_private ? anyAgent : publicAgent;
}
