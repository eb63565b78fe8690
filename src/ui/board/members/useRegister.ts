import { useEffect, useState } from 'react';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';

/** The register of municipalities, fetched when `isWanted`; null until it is here, 'failed' when it cannot be had. */
export function useRegister(isWanted: boolean): MunicipalityRegister | null | 'failed' {
  const [register, setRegister] = useState<MunicipalityRegister | null | 'failed'>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    fetchRegister().then((fetched) => isLeft || setRegister(fetched));
    return () => {
      isLeft = true;
    };
  }, [isWanted]);
  return register;
}

/** The register of municipalities, or that it cannot be had. */
export async function fetchRegister(): Promise<MunicipalityRegister | 'failed'> {
  try {
    const { loadMunicipalities } = await import('../../../domain/municipality/loadMunicipalities.ts');
    return await loadMunicipalities();
  } catch {
    return 'failed';
  }
}
