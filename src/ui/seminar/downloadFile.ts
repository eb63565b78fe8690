/** Hands bytes to the browser as a file the person keeps. */
export function downloadFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser may still be reading; a minute is enough for any file and no leak.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
