import { createRegister, type MunicipalityRegister } from './createRegister.ts';

let loading: Promise<MunicipalityRegister> | undefined;

/** The register, read on first use from a chunk of its own. Rejects when the chunk is not to be had; may be asked again. */
export function loadMunicipalities(): Promise<MunicipalityRegister> {
  loading ??= import('./municipalities.data.ts').then(createRegister).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
