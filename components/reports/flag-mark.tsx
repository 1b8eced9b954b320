import { Icon } from '@/components/ui/icon';

/** What blocks the report: 事实待核, 署名待核, 疑似重稿. */
export function FlagMark({ word }: { word: string }) {
  return (
    <em className="flag">
      <Icon name="flag" size={9} />
      {word}
    </em>
  );
}
