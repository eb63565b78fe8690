import { useFormats, useMessages } from '../language.tsx';
import { useServices } from '../services.tsx';

/** Says a moment (ms since 1970) as "kl. 10.42", with the day when that is not today. */
export function useMoment(): (at: number) => string {
  const t = useMessages();
  const formats = useFormats();
  const { now } = useServices();
  return (at) => {
    const time = t.app.atTime(formats.time(at));
    return formats.date(at) === formats.date(now()) ? time : `${formats.date(at)} ${time}`;
  };
}
