const sentences = [
  ['nb', 'Langbord kunne ikke starte. Det som er lagret på denne enheten, er ikke borte. Last siden på nytt.'],
  ['nn', 'Langbord kunne ikkje starte. Det som er lagra på denne eininga, er ikkje borte. Last sida på nytt.'],
  ['sv', 'Langbord kunde inte starta. Det som är sparat på den här enheten är inte borta. Ladda om sidan.'],
  ['en', 'Langbord could not start. What is saved on this device is not lost. Reload the page.'],
] as const;

/** The last resort, when not even the words of the app could be fetched: one sentence in each language. */
export function showPlainFailure(page: Document): void {
  const main = page.createElement('main');
  main.className = 'lb-page';
  for (const [language, sentence] of sentences) {
    const paragraph = page.createElement('p');
    paragraph.lang = language;
    paragraph.textContent = sentence;
    main.append(paragraph);
  }
  page.body.replaceChildren(main);
}
