import './formattedText.css';
import { formattedText, type TextBlock, type TextPart } from '../../domain/formattedText.ts';
import { useMessages } from '../language.tsx';

interface FormattedTextProps {
  text: string;
  /** How deep its headings stand on the screen. */
  level: 2 | 3 | 4;
}

/** A long text of the plan with its headings, lists, bold words and links; see `formattedText`. Nothing for no words. */
export function FormattedText({ text, level }: FormattedTextProps) {
  const blocks = formattedText(text);
  if (blocks.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <div className="lb-formatted">
      {blocks.map((block, index) => {
        // Blocks have no names of their own and no state to keep.
        const key = `${index} ${block.kind}`;
        if (block.kind === 'list') return <List key={key} {...block} />;
        const Block = block.kind === 'heading' ? Heading : 'p';
        return (
          <Block key={key}>
            <Parts parts={block.parts} />
          </Block>
        );
      })}
    </div>
  );
}

function List({ start, items }: Extract<TextBlock, { kind: 'list' }>) {
  const lines = items.map((parts, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by its place.
    <li key={place}>
      <Parts parts={parts} />
    </li>
  ));
  return start === null ? <ul>{lines}</ul> : <ol start={start}>{lines}</ol>;
}

function Parts({ parts }: { parts: readonly TextPart[] }) {
  const t = useMessages().app;
  return parts.map(({ text, isStrong, address }, index) => {
    const key = `${index} ${text}`;
    const words = isStrong ? <strong key={key}>{text}</strong> : text;
    if (address === null) return words;
    return (
      // In a tab of its own: what is being written here stays where it is.
      <a key={key} href={address} target="_blank" rel="noopener noreferrer" data-address={address}>
        {words}
        <span className="lb-sr"> ({t.opensInNewTab})</span>
      </a>
    );
  });
}
