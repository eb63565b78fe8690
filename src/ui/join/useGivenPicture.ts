import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Tells of files that are dropped anywhere on the page, which would else leave the app to show them, and of
 * pictures that are pasted.
 */
export function useGivenPicture(onFile: (file: File) => void): void {
  const listener = useRef(onFile);
  useLayoutEffect(() => {
    listener.current = onFile;
  });
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const take = (event: Event, files: FileList | undefined) => {
      const [file] = files ?? [];
      if (!file) return;
      event.preventDefault();
      listener.current(file);
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer?.files);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData?.files);
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
}
