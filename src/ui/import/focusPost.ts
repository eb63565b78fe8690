/** The id of the button that opens a post, for finding it again. */
export function postButtonId(post: string): string {
  return `import-post-${post}`;
}

/** Brings a post into view and gives its button the focus. */
export function focusPost(post: string): void {
  const button = document.getElementById(postButtonId(post));
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block: 'start' });
}
