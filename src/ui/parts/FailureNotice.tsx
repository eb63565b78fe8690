import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface FailureNoticeProps {
  children: ReactNode;
  actions?: ReactNode;
  /** Over a whole screen. */
  isWide?: boolean;
}

/** Something went wrong here: what happened, what is safe, and buttons for what to do. Said at once. */
export function FailureNotice({ children, actions, isWide = false }: FailureNoticeProps) {
  return (
    <div className={isWide ? 'lb-notice lb-notice--wide lb-no-print' : 'lb-notice'} data-tone="error" role="alert">
      <Icon name="warning" />
      <p>{children}</p>
      {actions && <div className="lb-actions">{actions}</div>}
    </div>
  );
}
