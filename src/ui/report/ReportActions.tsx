import { useState } from 'react';
import type { ReportContext } from '../../exports/reportContext.ts';
import { type FormatName, formatNames } from '../../exports/reportFormats.ts';
import { priorityMail } from '../../exports/text/priorityMail.ts';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Menu, type MenuItem } from '../parts/Menu.tsx';
import { downloadFile } from '../seminar/downloadFile.ts';
import { reportFile } from './reportFile.ts';
import { canShareFile, shareFile } from './shareFile.ts';

/** What a share sheet may take, as good as it gets. */
const shareable: readonly { format: FormatName; extension: string; mediaType: string }[] = [
  {
    format: 'word',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { format: 'csv', extension: 'csv', mediaType: 'text/csv' },
];

/** Ways to hand the report on: Word first, then Excel and print, all others in a menu. */
export function ReportActions({ context }: { context: ReportContext }) {
  const { words, report } = context;
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const [making, setMaking] = useState<FormatName | null>(null);
  const say = (sentence: string) => {
    setDone(sentence);
    announce(sentence);
  };
  const get = async (format: FormatName, isShared = false) => {
    setProblem('');
    setDone('');
    setMaking(format);
    try {
      const file = await reportFile(format, context);
      if (isShared && (await shareFile(file, report.title))) return;
      downloadFile(file.name, file.bytes);
      say(words.made(file.name));
    } catch {
      setProblem(words.notMade);
    } finally {
      setMaking(null);
    }
  };
  const mail = async () => {
    setProblem('');
    setDone('');
    const { address, whole, told, all } = priorityMail(context);
    if (all === 0) return say(words.noPriorities);
    const isCopied = told < all && (await copy(whole));
    window.location.href = address;
    if (told < all) say((isCopied ? words.mailTooLong : words.mailTooLongNotCopied)(told, all));
  };
  const shared = shareable.find(canShareFile);
  const items: MenuItem[] = [
    ...formatNames
      .filter((format) => format !== 'word' && format !== 'excel')
      .map((format) => ({
        label: words.get(words.formats[format]),
        icon: 'file' as const,
        onSelect: () => void get(format),
      })),
    ...(shared
      ? [
          {
            label: words.share(words.formats[shared.format]),
            icon: 'send' as const,
            onSelect: () => void get(shared.format, true),
          },
        ]
      : []),
    { label: words.mail, icon: 'note', onSelect: () => void mail() },
  ];
  return (
    <div className="report-actions">
      <Button icon="file" disabled={making !== null} onClick={() => void get('word')}>
        {words.get(words.formats.word)}
      </Button>
      <Button variant="secondary" disabled={making !== null} onClick={() => void get('excel')}>
        {words.formats.excel}
      </Button>
      <Button variant="secondary" onClick={() => window.print()}>
        {words.print}
      </Button>
      <Menu label={words.moreFormats} text={words.moreFormats} align="start" items={items} />
      {making && <p className="lb-soft lb-small">{words.making(words.formats[making])}</p>}
      {done !== '' && <p className="lb-soft lb-small">{done}</p>}
      {problem !== '' && <FailureNotice>{problem}</FailureNotice>}
    </div>
  );
}

/** Puts words where they can be pasted from; false where the browser does not let a page. */
async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
