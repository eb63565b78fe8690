import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName;
  readonly color?: 'danger';
  /** Marks the choice in force, in a menu that chooses one of several. */
  readonly isCurrent?: boolean;
  readonly isDisabled?: boolean;
  /** Language of the label when it is not that of the page. */
  readonly lang?: string;
  readonly onSelect: () => void;
}

interface MenuProps {
  /** Name of the button; shown when `text` is given, else only its icon is. */
  label: string;
  text?: string;
  icon?: IconName;
  items: readonly MenuItem[];
  align?: 'start' | 'end';
  variant?: 'secondary' | 'tertiary';
}

/** A button that unfolds a list of actions. Arrow keys, Home and End move in it; Escape and a click outside fold it. */
export function Menu({ label, text, icon, items, align = 'end', variant = 'tertiary' }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    placeInView(list.current);
    itemsOf(list.current)[0]?.focus();
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      // The dialog or screen around the menu must not hear it too.
      event.stopPropagation();
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' && !isOpen) {
      event.preventDefault();
      setOpen(true);
    } else if (moveFocus(event.key, itemsOf(list.current))) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the button and the items inside.
    <div className="lb-menu" ref={frame} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        variant={variant}
        color="neutral"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        icon={icon ?? (text === undefined ? 'more' : undefined)}
        iconAfter={text === undefined ? undefined : 'down'}
        label={text === undefined || text !== label ? label : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text}
      </Button>
      {isOpen && (
        <ul className="lb-menu__list" id={listId} ref={list} aria-label={label} data-align={align}>
          {items.map((item) => (
            <li key={item.label}>
              <button
                type="button"
                className="lb-menu__item"
                data-color={item.color}
                aria-current={item.isCurrent ? 'true' : undefined}
                aria-disabled={item.isDisabled || undefined}
                lang={item.lang}
                onClick={() => {
                  if (item.isDisabled) return;
                  close();
                  item.onSelect();
                }}
              >
                {item.icon && <Icon name={item.icon} />}
                <span>{item.label}</span>
                {item.isCurrent && <Icon name="check" />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.lb-menu__item') ?? [])];
}

/** Moves focus among the items; false when the key is not for moving. */
function moveFocus(key: string, items: readonly HTMLElement[]): boolean {
  const at = items.findIndex((item) => item.matches(':focus'));
  const last = items.length - 1;
  const targets: Partial<Record<string, number>> = {
    ArrowDown: at < last ? at + 1 : 0,
    ArrowUp: at > 0 ? at - 1 : last,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  if (target === undefined || items.length === 0) return false;
  items[target]?.focus();
  return true;
}

/** Unfolds upwards where the list would leave the window at the bottom. */
function placeInView(list: HTMLElement | null): void {
  const box = list?.getBoundingClientRect();
  if (list && box && box.bottom > window.innerHeight && box.top > box.height) list.dataset.above = '';
}
