import { Checkbox } from '@/components/ui/checkbox';
import '@/components/ui/choices.css';

interface SectionTicksProps {
  legend: string;
  sections: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Which sections may fill a page. */
export function SectionTicks({ legend, sections, chosen, onChange }: SectionTicksProps) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="tick-row">
        {sections.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
