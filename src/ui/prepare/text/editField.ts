import type { TextEdit } from './markText.ts';

/** Makes an edit in a text field as if it were typed there, so that the field's own undo knows of it. */
export function editField(field: HTMLTextAreaElement, { from, to, inserted, selection }: TextEdit): void {
  field.focus();
  field.setSelectionRange(from, to);
  // Deprecated, and still the one way that every browser's undo follows.
  const command = inserted === '' ? 'delete' : 'insertText';
  if (!('execCommand' in document) || !document.execCommand(command, false, inserted)) {
    field.setRangeText(inserted, from, to, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  field.setSelectionRange(...selection);
}
