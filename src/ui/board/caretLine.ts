/** Whether the caret stands on the first or last line a field shows, counting the lines that wrapping makes. */
export function isOnEdgeLine(field: HTMLTextAreaElement, edge: 'first' | 'last'): boolean {
  const style = getComputedStyle(field);
  const lineHeight = Number.parseFloat(style.lineHeight) || 24;
  const padding = (Number.parseFloat(style.paddingTop) || 0) + (Number.parseFloat(style.paddingBottom) || 0);
  if (field.clientHeight - padding < lineHeight * 1.5) return true;
  const mirror = document.createElement('div');
  mirror.style.cssText = 'position:absolute;visibility:hidden;white-space:pre-wrap;overflow-wrap:break-word';
  mirror.style.font = style.font;
  mirror.style.letterSpacing = style.letterSpacing;
  mirror.style.lineHeight = style.lineHeight;
  mirror.style.width = `${field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)}px`;
  // A mark stands in for the caret, so that an empty last line has a height too.
  mirror.textContent = `${field.value.slice(0, field.selectionStart)}\u200b`;
  document.body.append(mirror);
  const toCaret = mirror.offsetHeight;
  mirror.textContent = `${field.value}\u200b`;
  const whole = mirror.offsetHeight;
  mirror.remove();
  return edge === 'first' ? toCaret < lineHeight * 1.5 : whole - toCaret < lineHeight * 0.5;
}
