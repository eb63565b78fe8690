/** Which of a seminar's links is handed on; a group's link says which group's. */
export type SharedLink =
  | { readonly kind: 'seminar' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'facilitator' };
