import { useMessages } from '../language.tsx';

export function Home() {
  const t = useMessages();
  return <main>{t.home.heading}</main>;
}
