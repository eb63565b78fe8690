/** Whether the browser lets a textarea take its height from its words by itself. */
export const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** Gives a textarea the height of its words, where the browser does not. */
export function growWithText(element: HTMLTextAreaElement): void {
  if (growsByItself) return;
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight}px`;
}
