import { canWrite, type Issuer } from '../feed/canWrite.ts';

/** What the links on this device let it do in a seminar. */
export interface Access {
  readonly isFacilitator: boolean;
  /** Whether entries of this device in a scope are accepted: the same function decides there and here. */
  mayWrite(scope: string): boolean;
}

/** The access that keys of these kinds give. */
export function accessOf(issuers: readonly Issuer[]): Access {
  return {
    isFacilitator: issuers.some((issuer) => issuer.kind === 'root'),
    mayWrite: (scope) => issuers.some((issuer) => canWrite(scope, issuer)),
  };
}
