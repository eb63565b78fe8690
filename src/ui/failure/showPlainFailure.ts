/** The last resort, when not even the words of the app could be fetched: index.html has a sentence in each language. */
export function showPlainFailure(page: Document): void {
  page.querySelector('#root')?.remove();
  const sentences = page.querySelector<HTMLElement>('#cannot-start');
  if (sentences) sentences.hidden = false;
}
