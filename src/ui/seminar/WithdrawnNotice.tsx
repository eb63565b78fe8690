import { useMessages } from '../language.tsx';

/** Says on a device that is withdrawn itself what that means. */
export function WithdrawnNotice() {
  return (
    <div className="lb-notice lb-notice--wide lb-no-print" role="status">
      <p>{useMessages().tidy.ownWithdrawn}</p>
    </div>
  );
}
