import { HOURS } from '../../../formats/limits.ts';
import { sentences } from '../sentences.ts';

type Props = { readonly hours: number; readonly change: (hours: number) => void };

/** The hours a week that the plan is put on weeks with. */
export function HoursAWeek({ hours, change }: Props) {
  const { least, most } = HOURS.aWeek;
  return (
    <p class="hours">
      <label for="hours">{sentences.hoursAWeek}</label>
      <input
        id="hours"
        type="number"
        min={least}
        max={most}
        step={0.5}
        value={hours}
        onChange={({ currentTarget: field }) => {
          const value = field.valueAsNumber;
          if (value >= least && value <= most) change(value);
          // What is shown is what the plan is made with.
          else field.value = `${hours}`;
        }}
      />
    </p>
  );
}
