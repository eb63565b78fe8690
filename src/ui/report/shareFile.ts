import type { ReportFile } from './reportFile.ts';

/** Whether this browser's share sheet takes a file of this kind; Chrome's takes no Word files, Safari's takes all. */
export function canShareFile({ extension, mediaType }: { extension: string; mediaType: string }): boolean {
  if (typeof navigator.share !== 'function') return false;
  const example = new File([''], `example.${extension}`, { type: mediaType });
  return navigator.canShare?.({ files: [example] }) === true;
}

/** Opens the share sheet; false when it could not, true also when the person thought better of it. */
export async function shareFile({ name, mediaType, bytes }: ReportFile, title: string): Promise<boolean> {
  try {
    await navigator.share({ title, files: [new File([bytes], name, { type: mediaType })] });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
