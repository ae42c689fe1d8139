export const keeping = {
  keep: 'Save',
  busy: 'Saving…',
  kept: (size: string) => `Saved, ${size}`,
  copy: (day: string) => `Copy of ${day}`,
  again: 'Renew what is saved',
  full: 'Not saved: no more room. Try again',
  failed: 'Not saved: the network broke off. Try again',
  refused: 'This browser does not let us save',
} as const;

export const keptList = {
  refused: 'This browser does not let us save.',
  remove: 'Remove',
  removeTitled: (title: string) => `Remove “${title}”`,
  removed: (title: string) => `“${title}” is removed.`,
  entry: (day: string, size: string) => `Saved on ${day}, ${size}`,
  total: (count: number, size: string) => `${count} stories, ${size}.`,
  none: 'Nothing is saved in this browser. The button “Save” is above the title of every story.',
  since: (what: string) => `Since it was saved: ${what}`,
  unknown: 'What was corrected since is listed no more; open the story when connected.',
  offline:
    'The page that you asked for cannot be had, for this device is not connected. Below are the stories that you have saved.',
  retry: 'Try again',
} as const;
