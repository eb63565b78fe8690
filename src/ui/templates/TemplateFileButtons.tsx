import { useState } from 'react';
import type { SeminarTemplate } from '../../domain/template.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { canSendTemplate, downloadTemplate, sendTemplate } from './templateAsFile.ts';

/** A template as a file, to keep or to send to somebody. */
export function TemplateFileButtons({ template }: { template: SeminarTemplate }) {
  const t = useMessages().templates;
  const [isNotSent, setNotSent] = useState(false);
  return (
    <>
      <Button
        variant="secondary"
        icon="save"
        onClick={() => {
          downloadTemplate(template);
          announce(t.fileSaved);
        }}
      >
        {t.saveFile}
      </Button>
      {canSendTemplate() && (
        <Button
          variant="secondary"
          icon="send"
          onClick={() => void sendTemplate(template).then((isSent) => setNotSent(!isSent))}
        >
          {t.send}
        </Button>
      )}
      {isNotSent && <FailureNotice>{t.notSent}</FailureNotice>}
    </>
  );
}
