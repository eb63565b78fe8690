/** Whether this browser has a share sheet that takes addresses. */
export function canSendAddress(address: string): boolean {
  return typeof navigator.share === 'function' && navigator.canShare?.({ url: address }) !== false;
}

/** Opens the share sheet; false when it could not, true also when the person thought better of it. */
export async function sendAddress(title: string, address: string): Promise<boolean> {
  try {
    await navigator.share({ title, url: address });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
