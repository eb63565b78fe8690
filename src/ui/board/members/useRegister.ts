import { useEffect, useState } from 'react';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';

/** The register of municipalities, fetched when `isWanted`; null until it is here, 'failed' when it cannot be had. */
export function useRegister(isWanted: boolean): MunicipalityRegister | null | 'failed' {
  const [register, setRegister] = useState<MunicipalityRegister | null | 'failed'>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    import('../../../domain/municipality/loadMunicipalities.ts')
      .then(({ loadMunicipalities }) => loadMunicipalities())
      .then(
        (loaded) => isLeft || setRegister(loaded),
        () => isLeft || setRegister('failed'),
      );
    return () => {
      isLeft = true;
    };
  }, [isWanted]);
  return register;
}
