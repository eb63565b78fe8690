import { fireEvent, screen, within } from '@testing-library/react';
import decodeQR from 'qr/decode.js';
import { afterEach, expect, test, vi } from 'vitest';
import { ShareDialog, type ShareDialogProps } from '../../../src/ui/share/ShareDialog.tsx';
import { readDrawing } from '../../support/readDrawing.ts';
import { type RenderedScreen, renderPart } from '../../support/renderScreen.tsx';

const address = 'https://langbord.example/#lbs1AbC-_123';

afterEach(() => {
  vi.restoreAllMocks();
  for (const added of ['share', 'canShare']) Reflect.deleteProperty(navigator, added);
  Reflect.deleteProperty(document, 'execCommand');
});

function open(changes: Partial<ShareDialogProps> = {}): Promise<RenderedScreen> {
  return renderPart(
    <ShareDialog
      link={{ kind: 'seminar' }}
      title="Kulturskole i bygd og by"
      address={address}
      onClose={() => undefined}
      {...changes}
    />,
  );
}

function addToNavigator(name: string, value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
}

test('a seminar link is shown as a code that leads to it, with what it lets people do', async () => {
  await open();
  const dialog = screen.getByRole('dialog', { name: 'Inviter til seminaret' });
  const code = within(dialog).getByRole('img', { name: 'QR-kode for å bli med på «Kulturskole i bygd og by»' });
  expect(decodeQR(readDrawing(code))).toBe(address);
  expect(within(dialog).getByText(/kan lese alt i seminaret og skrive for en gruppe/)).toBeDefined();
  expect(within(dialog).getByLabelText<HTMLTextAreaElement>('Lenken').value).toBe(address);
});

test('a group link names the group', async () => {
  await open({ link: { kind: 'group', group: 'Hamar, gruppe 2' } });
  expect(screen.getByRole('dialog', { name: 'Lenke for Hamar, gruppe 2' })).toBeDefined();
  expect(screen.getByText('Den som har lenken, kan lese alt i seminaret og skrive for Hamar, gruppe 2.')).toBeDefined();
});

test('a facilitator link stays hidden until it is asked for, and says that it cannot be taken back', async () => {
  const { user, container } = await open({ link: { kind: 'facilitator' } });
  expect(screen.getByText(/kan lese og endre alt.*ikke tas tilbake/)).toBeDefined();
  expect(screen.queryByRole('img', { name: /QR-kode/ })).toBeNull();
  expect(container.ownerDocument.body.innerHTML).not.toContain('lbs1AbC');
  await user.click(screen.getByRole('button', { name: 'Vis koden og lenken' }));
  expect(screen.getByRole('img', { name: /QR-kode for prosessledere/ })).toBeDefined();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Lenken').value).toBe(address);
});

test('copying puts the address on the clipboard and says so inside the dialog', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Kopier lenken' }));
  expect(await navigator.clipboard.readText()).toBe(address);
  const said = await within(screen.getByRole('dialog')).findByText('Lenken er kopiert.');
  expect(said.getAttribute('role')).toBe('status');
});

test('a hidden link is copied without being shown', async () => {
  const { user } = await open({ link: { kind: 'facilitator' } });
  await user.click(screen.getByRole('button', { name: 'Kopier lenken' }));
  expect(await screen.findByText('Lenken er kopiert.')).toBeDefined();
  expect(screen.queryByLabelText('Lenken')).toBeNull();
});

test('where the clipboard is refused, the address is selected and copied the older way', async () => {
  const { user } = await open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  const field = screen.getByLabelText<HTMLTextAreaElement>('Lenken');
  let copied = '';
  document.execCommand = () => {
    copied = field.value.slice(field.selectionStart, field.selectionEnd);
    return true;
  };
  await user.click(screen.getByRole('button', { name: 'Kopier lenken' }));
  expect(await screen.findByText('Lenken er kopiert.')).toBeDefined();
  expect(copied).toBe(address);
});

test('where nothing may be copied, a hidden link too is shown and selected, with how to copy it', async () => {
  const { user } = await open({ link: { kind: 'facilitator' } });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Kopier lenken' }));
  expect(await screen.findByText(/trykk Ctrl\+C/)).toBeDefined();
  const field = screen.getByLabelText<HTMLTextAreaElement>('Lenken');
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(address);
});

test('sending is offered only where the browser can', async () => {
  await open();
  expect(screen.queryByRole('button', { name: 'Send …' })).toBeNull();
});

test('the share sheet gets the address and the title; thinking better of it is no failure, others are said', async () => {
  const sent: ShareData[] = [];
  let problem: DOMException | null = null;
  addToNavigator('share', async (data: ShareData) => {
    if (problem) throw problem;
    sent.push(data);
  });
  addToNavigator('canShare', () => true);
  const { user } = await open();
  const send = screen.getByRole('button', { name: 'Send …' });
  await user.click(send);
  expect(sent).toEqual([{ title: 'Kulturskole i bygd og by', url: address }]);
  problem = new DOMException('No', 'AbortError');
  await user.click(send);
  expect(screen.queryByText(/ble ikke sendt/)).toBeNull();
  problem = new DOMException('No', 'DataError');
  await user.click(send);
  expect(await screen.findByText('Lenken ble ikke sendt. Kopier den i stedet.')).toBeDefined();
});

test('the code fills the window with the title over it, and gives way to the dialog again', async () => {
  const onClose = vi.fn();
  const { user } = await open({ onClose });
  const opener = screen.getByRole('button', { name: 'Vis koden stort' });
  await user.click(opener);
  const wall = screen.getByRole('dialog', { name: 'Kulturskole i bygd og by' });
  expect(decodeQR(readDrawing(within(wall).getByRole('img')))).toBe(address);
  fireEvent(wall, new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog', { name: 'Kulturskole i bygd og by' })).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(opener);
});

test('the recovery sheet is offered where the owner gives a way to it', async () => {
  const onRecoverySheet = vi.fn();
  const { user } = await open({ link: { kind: 'facilitator' }, onRecoverySheet });
  await user.click(screen.getByRole('button', { name: 'Gjenopprettingsark' }));
  expect(onRecoverySheet).toHaveBeenCalledOnce();
});
