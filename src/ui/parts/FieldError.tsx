import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** What is wrong in a field, under it; the field names it by `id` in `aria-describedby`. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="lb-error" id={id}>
      <Icon name="warning" />
      {children}
    </p>
  );
}
