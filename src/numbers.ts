/** 12, 12.5: one decimal where there is one. */
export function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** +5, −5.5, 0: a change with its sign, which is a true minus. */
export function signed(value: number): string {
  const told = points(Math.abs(value));
  if (told === '0') return '0';
  return value < 0 ? `−${told}` : `+${told}`;
}

/** 1 hour, 2.5 hours. */
export function hours(value: number): string {
  return counted(value, 'hour');
}

export function weeks(value: number): string {
  return counted(value, 'week');
}

/** 1 question, 3 questions; 1 story, 3 stories. */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${value} ${value === 1 ? noun : plural}`;
}
