import type { SharedText } from '../../document/sharedText.ts';
import { shiftPosition, type TextChange, textChange } from '../../document/textChange.ts';

/**
 * Ties a textarea to a shared text, both ways, until the returned function is called. What others
 * write appears with the caret kept where it was; while an input method composes letters, it waits.
 */
export function bindTextarea(element: HTMLTextAreaElement, text: SharedText, onShown: () => void): () => void {
  /** What this textarea and the document last agreed on. */
  let agreed = text.read();
  /** What others did since then, held back while letters are composed. */
  let heldBack: TextChange[] = [];
  let isComposing = false;
  let isWriting = false;

  const show = (value: string, moved: (position: number) => number) => {
    agreed = value;
    if (element.value === value) return;
    if (element.ownerDocument.activeElement === element) {
      const [start, end, direction] = [element.selectionStart, element.selectionEnd, element.selectionDirection];
      element.value = value;
      element.setSelectionRange(moved(start), moved(end), direction);
    } else element.value = value;
    onShown();
  };
  const write = (next: string) => {
    isWriting = true;
    text.edit(next);
    isWriting = false;
    agreed = text.read();
  };
  const send = () => {
    // Some keyboards deliver the two halves of a letter one by one: wait for the whole letter.
    if (!element.value.isWellFormed()) return;
    if (heldBack.length === 0) {
      write(element.value);
      show(text.read(), (position) => position);
    } else if (!isComposing) sendAfterOthers();
  };
  /** Puts what was composed here where it belongs in the text that others changed meanwhile. */
  const sendAfterOthers = () => {
    const own = textChange(agreed, element.value);
    const past = pastChanges(heldBack);
    heldBack = [];
    const now = text.read();
    if (!own) return show(now, past);
    const { at, removed, inserted } = own;
    const start = past(at);
    const end = Math.max(start, past(at + removed));
    write(now.slice(0, start) + inserted + now.slice(end));
    show(text.read(), (position) => {
      if (position < at) return past(position);
      if (position <= at + inserted.length) return start + position - at;
      return past(position - inserted.length + removed) + inserted.length - (end - start);
    });
  };
  const endComposition = () => {
    isComposing = false;
    send();
  };
  const startComposition = () => {
    isComposing = true;
  };

  element.value = agreed;
  onShown();
  const unsubscribe = text.subscribe((changes) => {
    if (isWriting) return;
    if (isComposing) heldBack.push(...changes());
    else show(text.read(), (position) => changes().reduce(shiftPosition, position));
  });
  element.addEventListener('input', send);
  element.addEventListener('compositionstart', startComposition);
  element.addEventListener('compositionend', endComposition);
  element.addEventListener('blur', endComposition);
  return () => {
    endComposition();
    unsubscribe();
    element.removeEventListener('input', send);
    element.removeEventListener('compositionstart', startComposition);
    element.removeEventListener('compositionend', endComposition);
    element.removeEventListener('blur', endComposition);
  };
}

/** Where a position belongs after changes others made, one after another. */
function pastChanges(changes: readonly TextChange[]): (position: number) => number {
  return (position) => changes.reduce(shiftPosition, position);
}
