import { useId, useState } from 'react';
import { renameCluster } from '../../document/commands/clusterCommands.ts';
import type { Cluster } from '../../domain/plenary/plenary.ts';
import { useMessages } from '../language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { usePlenarySteps } from '../plenary/usePlenarySteps.ts';

/** Gives a cluster another title. */
export function TitleDialog({ cluster, onClose }: { cluster: Cluster; onClose: () => void }) {
  const t = useMessages().cluster;
  const takeStep = usePlenarySteps();
  return (
    <TitleForm
      heading={t.rename}
      title={cluster.title}
      submit={t.save}
      onClose={onClose}
      onTitle={(title) => takeStep(t.steps.renamed, (doc) => renameCluster(doc, cluster.id, title))}
    />
  );
}

interface TitleFormProps {
  heading: string;
  help?: string;
  title: string;
  submit: string;
  onTitle: (title: string) => void;
  onClose: () => void;
}

/** Asks for a title, which may be left empty. */
export function TitleForm({ heading, help, title: first, submit, onTitle, onClose }: TitleFormProps) {
  const t = useMessages().cluster;
  const [title, setTitle] = useState(first);
  const id = useId();
  return (
    <Dialog heading={heading} onClose={onClose}>
      <form
        className="cluster-title"
        onSubmit={(event) => {
          event.preventDefault();
          onTitle(title.trim());
          onClose();
        }}
      >
        {help && <p>{help}</p>}
        <div className="ds-field">
          <label className="lb-label" htmlFor={id}>
            {t.title}
          </label>
          <input
            id={id}
            className="ds-input"
            autoComplete="off"
            maxLength={300}
            value={title}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </div>
        <Button type="submit">{submit}</Button>
      </form>
    </Dialog>
  );
}
