import type { Messages } from '../../i18n/messages.ts';

/** "7 grupper, 22 kommuner"; the groups alone where nobody has said where they come from. */
export function heardWords(t: Messages['room'], groups: number, municipalities: number): string {
  return [t.groups(groups), ...(municipalities > 0 ? [t.municipalities(municipalities)] : [])].join(', ');
}
