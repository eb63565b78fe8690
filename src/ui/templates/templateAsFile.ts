import type { SeminarTemplate } from '../../domain/template.ts';
import { encodeTemplateFile } from '../../session/templateFile.ts';
import { canShareFile, shareFile } from '../report/shareFile.ts';
import { downloadFile } from '../seminar/downloadFile.ts';
import { fileNameOf } from '../seminar/saveSeminarToFile.ts';

const mediaType = 'application/json';

/** Saves a template as a file the person keeps, or sends on. */
export function downloadTemplate(template: SeminarTemplate): void {
  downloadFile(nameOf(template), bytesOf(template));
}

/** Whether this browser's share sheet takes such a file; many take pictures and documents only. */
export function canSendTemplate(): boolean {
  return canShareFile({ extension: 'json', mediaType });
}

/** Opens the share sheet; false when it could not, true also when the person thought better of it. */
export async function sendTemplate(template: SeminarTemplate): Promise<boolean> {
  return shareFile({ name: nameOf(template), mediaType, bytes: bytesOf(template) }, template.title);
}

function bytesOf(template: SeminarTemplate): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(encodeTemplateFile(template));
}

/** Two endings: the last is one that every device knows, the one before says whose it is. */
function nameOf({ title }: SeminarTemplate): string {
  return `${fileNameOf(title, '')}.langbord-template.json`;
}
