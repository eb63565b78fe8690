import type { DeviceId } from '../domain/ids.ts';
import { deviceIdOf } from './publicKeyId.ts';
import type { SigningKey } from './signingKey.ts';

/** This device's identity. The key cannot leave the browser; IndexedDB stores the object as it is. */
export interface DeviceKey extends SigningKey {
  readonly id: DeviceId;
}

export async function createDeviceKey(): Promise<DeviceKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('This browser makes no Ed25519 keys.');
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { id: await deviceIdOf(publicKey), publicKey, privateKey: pair.privateKey };
}
