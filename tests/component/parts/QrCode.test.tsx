import { screen } from '@testing-library/react';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { QrCode } from '../../../src/ui/parts/QrCode.tsx';
import { readDrawing } from '../../support/readDrawing.ts';
import { renderPart } from '../../support/renderScreen.tsx';

const address = `https://langbord.example/app/#lbg1${'Zx-_9'.repeat(22)}AA`;

test('a scanner reads what the drawing holds', async () => {
  await renderPart(<QrCode text={address} label="QR-kode for gruppe 2" />);
  expect(decodeQR(readDrawing(screen.getByRole('img', { name: 'QR-kode for gruppe 2' })))).toBe(address);
});

test('it is dark on white, with four white modules around it, whatever the page looks like', async () => {
  document.documentElement.dataset.colorScheme = 'dark';
  await renderPart(<QrCode text={address} label="Kode" />);
  const code = screen.getByRole('img');
  expect([...code.children].map((part) => part.getAttribute('fill'))).toEqual(['#fff', '#000']);
  const { width, data } = readDrawing(code, 1);
  const rows = Array.from({ length: width }, (_, y) => data.slice(y * width * 4, (y + 1) * width * 4));
  const isWhite = (pixels: Uint8ClampedArray | undefined) => pixels?.every((value) => value === 255);
  expect(rows.slice(0, 4).every(isWhite) && rows.slice(-4).every(isWhite)).toBe(true);
  expect(rows.every((row) => isWhite(row.slice(0, 16)) && isWhite(row.slice(-16)))).toBe(true);
  expect(isWhite(rows[4])).toBe(false);
  delete document.documentElement.dataset.colorScheme;
});

test('[F2] a group link at a long address still fits a code that a camera reads across a table', async () => {
  await renderPart(<QrCode text={address} label="Kode" />);
  expect(readDrawing(screen.getByRole('img'), 1).width).toBeLessThanOrEqual(57 + 8);
});

test('its name never holds the link', async () => {
  const { container } = await renderPart(<QrCode text={address} label="Kode" />);
  expect(container.innerHTML).not.toContain('lbg1');
});
