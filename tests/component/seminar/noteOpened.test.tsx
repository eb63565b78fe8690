import { act } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import type { OpenSeminar } from '../../../src/session/openSeminar.ts';
import { SeminarProvider } from '../../../src/ui/seminar/SeminarProvider.tsx';
import { createTestServices } from '../../support/createTestServices.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { renderPart } from '../../support/renderScreen.tsx';

const id = toId<SeminarId>('s');

test.each([0, 60_000])(
  'a seminar is noted as opened a while after it is there, also after %i ms of opening',
  async (slow) => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const services = createTestServices({
      openSeminar: () =>
        new Promise<OpenSeminar>((resolve) => setTimeout(() => resolve(createMemorySeminar(id)), slow)),
    });
    const noted = vi.spyOn(services.shelf, 'setOpened').mockResolvedValue(undefined);
    const { unmount } = await renderPart(<SeminarProvider id={id}>-</SeminarProvider>, { services });
    await act(() => vi.advanceTimersByTimeAsync(slow + 1));
    expect(noted).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(noted).toHaveBeenCalledOnce();
    unmount();
    expect(noted).toHaveBeenCalledOnce();
  },
);
