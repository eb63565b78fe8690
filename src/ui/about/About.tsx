import { useMessages } from '../language.tsx';

export function About() {
  const t = useMessages();
  return <main>{t.about.heading}</main>;
}
