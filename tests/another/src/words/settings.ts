export const settings = {
  button: 'Display',
  close: 'Close',
  choices: {
    theme: { label: 'Colours', options: { '': 'As the device', light: 'Light', dark: 'Dark' } },
    size: {
      label: 'Text size',
      options: {
        small: 'Small',
        '': 'Usual',
        large: 'Large',
        larger: 'Larger',
        largest: 'Largest',
      },
    },
    face: { label: 'Typeface', options: { '': 'Serif', sans: 'Sans serif' } },
    lines: { label: 'Line spacing', options: { '': 'Usual', wide: 'Wide' } },
    place: {
      label: 'Where you stopped reading',
      options: { '': 'Do not remember', kept: 'Remember in this browser' },
    },
  },
  refused: 'This browser keeps nothing; the choice holds on this page alone.',
} as const;
