import { type ReactNode, useId } from 'react';

interface ChoiceProps {
  isChosen: boolean;
  onChoose: () => void;
  name: string;
  facts: string;
  /** What is to be said besides, once it is chosen. */
  children?: ReactNode;
}

/** One of the things a new seminar can begin with. */
export function Choice({ isChosen, onChoose, name, facts, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="new-choice">
      <label>
        <input
          type="radio"
          name="start"
          checked={isChosen}
          onChange={onChoose}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-facts`}
        />
        <span>
          <strong id={`${id}-name`}>{name}</strong>
          <span id={`${id}-facts`}>{facts}</span>
        </span>
      </label>
      {isChosen && children}
    </div>
  );
}
