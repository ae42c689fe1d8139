export const returning = {
  label: 'Since you were here',
  since: 'What changed since you were here:',
  goOn: 'Go on reading',
} as const;
