/** Asks only when it is not asked the same as the last time, which two values tell by being the same objects. */
export function rememberLast<First, Second, Answer>(
  ask: (first: First, second: Second) => Answer,
): (first: First, second: Second) => Answer {
  let last: { readonly first: First; readonly second: Second; readonly answer: Answer } | null = null;
  return (first, second) => {
    if (last === null || last.first !== first || last.second !== second)
      last = { first, second, answer: ask(first, second) };
    return last.answer;
  };
}
