import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** Something went wrong here: what happened, what is safe, and buttons for what to do. Said at once. */
export function FailureNotice({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="lb-notice" data-tone="error" role="alert">
      <Icon name="warning" />
      <p>{children}</p>
      {actions && <div className="lb-actions">{actions}</div>}
    </div>
  );
}
