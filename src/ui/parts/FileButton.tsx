import { type ReactNode, useRef } from 'react';
import { Button } from './Button.tsx';
import type { IconName } from './Icon.tsx';

interface FileButtonProps {
  icon: IconName;
  /** Name of the field behind the button, which is the button's at rest. */
  label: string;
  /** Kinds of file, as in an input; left out, any may be chosen. */
  accept?: string;
  isBusy?: boolean;
  /** The one filled button of its screen. */
  isMain?: boolean;
  onFile: (file: File) => void;
  children: ReactNode;
}

/** A button that lets a person choose one file. The same file can be chosen again. */
export function FileButton({ icon, label, accept, isBusy, isMain, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (!file) return;
          onFile(file);
          currentTarget.value = '';
        }}
      />
      <Button
        variant={isMain ? 'primary' : 'secondary'}
        icon={icon}
        aria-busy={isBusy || undefined}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
    </>
  );
}
