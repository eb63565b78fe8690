import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Button } from '../../../src/ui/parts/Button.tsx';
import { Dialog } from '../../../src/ui/parts/Dialog.tsx';
import { renderPart } from '../../support/renderScreen.tsx';

function Owner() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Åpne</Button>
      {isOpen && (
        <Dialog heading="Slette gruppen?" onClose={() => setOpen(false)} actions={<Button>Slett</Button>}>
          <p>Innspillene blir igjen.</p>
        </Dialog>
      )}
    </>
  );
}

test('the dialog is named by its heading and opens over the page', async () => {
  const { user } = await renderPart(<Owner />);
  await user.click(screen.getByRole('button', { name: 'Åpne' }));
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Slette gruppen?' });
  expect(dialog.open).toBe(true);
});

test('the closing button closes it and gives the focus back', async () => {
  const { user } = await renderPart(<Owner />);
  const opener = screen.getByRole('button', { name: 'Åpne' });
  await user.click(opener);
  await user.click(screen.getByRole('button', { name: 'Lukk' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('Escape closes it and gives the focus back', async () => {
  const { user } = await renderPart(<Owner />);
  const opener = screen.getByRole('button', { name: 'Åpne' });
  await user.click(opener);
  // The browser turns Escape into this event.
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});
