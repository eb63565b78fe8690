import type { DraftLine, DraftPost } from '../../imports/importDraft.ts';
import { textOfLine } from '../../imports/textOfLine.ts';
import { Button } from '../parts/Button.tsx';
import { type NamedQuestion, shortened } from './importNames.ts';
import { useImportWords } from './importRoom.tsx';
import { LineTools } from './LineTools.tsx';

interface LineRowProps {
  line: DraftLine;
  post: DraftPost;
  questions: readonly NamedQuestion[];
  isOpen: boolean;
  onOpen: () => void;
}

/** One line of a post: what it says and what it becomes. Its tools appear when they are asked for. */
export function LineRow({ line, post, questions, isOpen, onOpen }: LineRowProps) {
  const t = useImportWords();
  const { kind } = line.use.value;
  const words = textOfLine(line);
  const isPoint = kind === 'point';
  return (
    <li className="import-line" data-use={kind} data-open={isOpen || undefined}>
      <div className="import-line__words">
        <p>
          {isPoint && line.rank && (
            <span className="import-seat">
              <span className="lb-sr">{t.rankOf(line.rank.value)}: </span>
              <b aria-hidden="true">{line.rank.value}</b>
            </span>
          )}
          {!isPoint && <span className="lb-tag">{t.uses[kind]}</span>}
          <span>{words}</span>
        </p>
        <Button
          variant="tertiary"
          color="neutral"
          label={isOpen ? undefined : t.changeLine(shortened(words))}
          aria-expanded={isOpen}
          onClick={onOpen}
        >
          {isOpen ? t.done : t.change}
        </Button>
      </div>
      {isOpen && <LineTools line={line} post={post} questions={questions} />}
    </li>
  );
}
