import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { EditableRow } from './EditableRow.tsx';
import { NewLine } from './NewLine.tsx';

export interface ListItem<Id extends string> {
  readonly id: Id;
  readonly text: string;
}

/** What a list calls its items; numbers count from 1. */
export interface ListWords {
  /** The field of an item: "Question 2". */
  field(number: number): string;
  /** An item as part of a button's name: "question 2", or its own name. */
  name(number: number, text: string): string;
  readonly newField: string;
  readonly placeholder: string;
}

export interface EditableListProps<Item extends ListItem<string>> {
  items: readonly Item[];
  words: ListWords;
  /** Shows the numbers of the items. */
  isNumbered?: boolean;
  onAdd: (texts: readonly string[]) => void;
  onChange: (item: Item, text: string, name: string) => void;
  /** `index` is the item's new place among the others. */
  onMove: (item: Item, index: number, name: string) => void;
  onRemove: (item: Item, name: string, number: number) => void;
  /** What else an item has: settings, beside its words. */
  extra?: (item: Item, number: number) => ReactNode;
  /** Further tools, before the button that removes. */
  tools?: (item: Item, number: number) => ReactNode;
}

/** A list whose items are edited in place, moved, removed, and added by writing in the empty line at its end. */
export function EditableList<Item extends ListItem<string>>(props: EditableListProps<Item>) {
  const { items, words, isNumbered = false, onAdd, onChange, onMove, onRemove, extra, tools } = props;
  const t = useMessages().prepare;
  const list = useRef<HTMLOListElement>(null);
  const removedAt = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves on when the row that had it is gone.
  useLayoutEffect(() => {
    if (removedAt.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
    (buttons[Math.min(removedAt.current, buttons.length - 1)] ?? lastField(list.current))?.focus();
    removedAt.current = null;
  }, [items]);
  return (
    <ol className="prepare-list" ref={list} data-numbered={isNumbered || undefined}>
      {items.map((item, index) => {
        const number = index + 1;
        const name = words.name(number, item.text);
        return (
          <EditableRow
            key={item.id}
            number={isNumbered ? number : null}
            field={words.field(number)}
            name={name}
            text={item.text}
            isFirst={index === 0}
            isLast={number === items.length}
            onChange={(text) => onChange(item, text, name)}
            onEnter={() => list.current?.querySelectorAll('textarea')[number]?.focus()}
            onMove={(steps) => {
              onMove(item, index + steps, name);
              announce(t.placed(name, number + steps, items.length));
            }}
            onRemove={() => {
              removedAt.current = index;
              onRemove(item, name, number);
            }}
            extra={extra?.(item, number)}
            tools={tools?.(item, number)}
          />
        );
      })}
      <li>
        {isNumbered && (
          <span className="prepare-number" aria-hidden="true">
            {items.length + 1}
          </span>
        )}
        <NewLine label={words.newField} placeholder={words.placeholder} onAdd={onAdd} />
      </li>
    </ol>
  );
}

function lastField(list: HTMLElement | null): HTMLElement | undefined {
  return [...(list?.querySelectorAll('textarea') ?? [])].at(-1);
}
